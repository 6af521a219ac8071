/** Pictures that arrive piece by piece and go on where a broken connection left them. */
package gatepost.core.picture.upload;
