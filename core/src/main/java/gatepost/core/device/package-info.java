/** The devices from which a school's photos may come (K5). */
package gatepost.core.device;
