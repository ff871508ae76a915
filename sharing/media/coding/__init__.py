"""Coding: an address in, the modules of its code, and their vectors, out."""
