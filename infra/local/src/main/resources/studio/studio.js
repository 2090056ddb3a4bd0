"use strict";
// Choosing something shows it at once; without this script there is a button for it.
document.querySelectorAll("form[data-auto]").forEach((form) => {
  form.classList.add("auto");
  form.addEventListener("change", () => form.requestSubmit());
});
// What takes a while says so, and is not sent twice.
document.addEventListener("submit", (event) => {
  if (event.target.method === "post") {
    const button = event.target.querySelector("button");
    setTimeout(() => { button.disabled = true; });
    document.getElementById("announce").textContent = "Working…";
    document.body.setAttribute("aria-busy", "true");
  }
});
addEventListener("pageshow", () => document.querySelectorAll("button:disabled").forEach((button) => { button.disabled = false; }));
