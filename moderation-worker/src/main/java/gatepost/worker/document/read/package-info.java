/** Reads documents. Runs in the child process only: what is opened here comes from anywhere. */
package gatepost.worker.document.read;
