"""A proof: how a statement was read, set out for the organiser to correct."""
