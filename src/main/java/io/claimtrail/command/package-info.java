/**
 * What the commands {@code import} and {@code export} share: exit codes, options made of the API's own parameters, progress, a
 * running server to talk to, and starting without one, on the database itself. The commands sit with their features; {@link
 * io.claimtrail.command.LocalRun} is where to start reading.
 */
package io.claimtrail.command;
