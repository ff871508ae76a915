"""Printing: what a sheet says in, the parts of its PDF out."""
