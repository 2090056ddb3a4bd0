"use strict";
// Choosing something shows it at once; without this script there is a button for it.
document.documentElement.classList.add("scripted");
document.addEventListener("change", (event) => {
  if (event.target.form?.matches("[data-auto]")) {
    event.target.form.requestSubmit();
  }
});
// A form asks only for what its event has.
const type = document.getElementById("type");
if (type) {
  const ask = () => document.querySelectorAll("[data-for]").forEach((field) => {
    field.hidden = !field.dataset.for.split(" ").includes(type.value);
  });
  type.addEventListener("change", ask);
  ask();
}
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
// What was unfolded stays so where the page follows an edit.
let unfolded = [];
document.addEventListener("htmx:beforeSwap", () => {
  unfolded = [...document.querySelectorAll("details[open][id]")].map((fold) => fold.id);
});
document.addEventListener("htmx:afterSwap", () => unfolded.forEach((id) => { document.getElementById(id)?.setAttribute("open", ""); }));
