"""Paint: inks, masks and vectors in, finished picture files out."""
