/**
 * FFmpeg, which reads the containers and codings of telephones' and tablets' cameras. It works in the child process alone: what it reads comes
 * from anywhere, and it is native code (ADR 54).
 */
package gatepost.worker.picture.av;
