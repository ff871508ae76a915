"""What a campaign is read from and checked against: its file, addresses, tables."""
