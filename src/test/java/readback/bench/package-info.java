/**
 * Programs that measure, each run by the one command that its docstring gives; never part of the
 * tests. They make what they read themselves, in a temporary folder, and print small tables. They
 * may use every package.
 */
package readback.bench;
