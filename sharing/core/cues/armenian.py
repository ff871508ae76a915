"""Armenian cues: what makes a sentence lean, ask or speak for its authors."""

from sharing.core.cues.cue import Cues, opening, words

ARMENIAN = Cues(
    sign_off=opening("ստորագրողներ", "ստորագր\\w+"),
    asks=words("կոչ ենք անում", "պահանջում ենք", "պէտք է", "պետք է"),
    first_person=words("մենք", "մեզ", "մեր", "մերոնք"),
    leaning=opening(
        *("դա", "սա", "այդ", "այս", "այն", "նրանք", "նա", "սակայն", "բայց", "այսպիսով"),
        *("արդիւնքում", "արդյունքում", "հետեւաբար", "հետևաբար", "հենց", "դրա", "եւ", "և"),
    ),
    pronouns=words("նրանք", "նրանց", "նրա"),
)
