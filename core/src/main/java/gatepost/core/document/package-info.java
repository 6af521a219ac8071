/** Documents that people attach to a draft, and what can be read in them. */
package gatepost.core.document;
