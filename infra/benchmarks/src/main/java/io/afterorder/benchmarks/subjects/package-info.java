/** The functions that are measured, each with events that make it do its work. */
@NullMarked
package io.afterorder.benchmarks.subjects;

import org.jspecify.annotations.NullMarked;
