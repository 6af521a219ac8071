/** Looking at films frame by frame, and covering what has to be covered in every frame that shows it. */
package gatepost.worker.picture.video;
