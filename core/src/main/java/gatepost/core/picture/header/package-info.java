/** What a picture file says of itself in its first bytes: its type and its size. Nothing here decodes a pixel. */
package gatepost.core.picture.header;
