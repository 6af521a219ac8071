/** Pictures as the rest of the product knows them: faces, analyses and what is asked of a rendition. */
package gatepost.core.picture;
