/** Knowing a photograph again. */
package gatepost.worker.picture.likeness;
