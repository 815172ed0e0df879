/** A house that breaks every rule of the architecture once, to show that each rule can fail. */
package broken.minutegraph;
