"""The grammar of statements: pieces in, blocks with roles, sentences with ranges out."""
