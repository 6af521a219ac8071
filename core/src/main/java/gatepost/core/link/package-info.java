/** Shortened links, and where they were found to lead. */
package gatepost.core.link;
