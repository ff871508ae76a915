"""What composing a post takes: drafts, fillings, our own few words."""
