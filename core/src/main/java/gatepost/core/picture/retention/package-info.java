/** How long originals and other files are kept, and their deletion (C7, R6). */
package gatepost.core.picture.retention;
