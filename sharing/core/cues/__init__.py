"""What gives a sentence or a block away, language by language: tables."""
