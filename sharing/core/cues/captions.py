"""Captions, tables of contents and mastheads: lines that no statement says, in all languages."""

import regex

from sharing.core.cues.cue import Cues, Pattern

CAPTIONS = Cues(
    boilerplate=Pattern(
        r"\A[\W_]*(?:pictured|(?:in the |photo )?(?:photo|picture|image|caption)|im bild|bildzeile"
        r"|auf dem (?:bild|foto)|foto|bild(?:unterschrift)?|légende|sur la photo|pie de foto"
        r"|en la (?:foto|imagen)|legenda|na (?:foto|imagem)|(?:на )?фото|на (?:знімку|світлині"
        r"|снимке"
        r"|фотографии)|підпис|подпись|fotoğraf(?:ta)?|(?:تعليق |في )?الصورة|صورة|(?:شرح |در )?عکس"
        r"|(?:चित्र|फ़ोटो) परिचय|चित्र|तस्वीर(?: में)?|[图圖](?:片|[说說]"
        r"|[为為])?(?:[说說]明)?)\s?[:：]\s?\S"
        r"|\A[\W_]*(?:in this (?:issue|edition)|in dieser ausgabe|au sommaire|dans ce numéro"
        r"|en este número|nesta edição|у цьому (?:випуску|числі)|в этом (?:выпуске|номере)"
        r"|bu sayıda"
        r"|في هذا العدد|در این شماره|इस अंक में|本期[内內]?容?)\s?[:：]"
        r"|\A[^.!?]{0,40}(?:bulletin|newsletter|circular|rundbrief|infobrief|mitteilungsblatt"
        r"|lettre d['’]infos?|boletín|hoja informativa|boletim|informativo|бюлетень|бюллетень"
        r"|вісник"
        r"|вестник|листок|bülten\w*|[نب]?شرة|خبرنامه|बुलेटिन|通[讯訊]|[简簡][报報])[^.!?]{0,30}"
        r"(?:nr\.?|no\.?|n°|núm\.?|n\.º|№|#|العدد|شماره|अंक|第)\s?\p{Nd}{1,4}[^.!?]{0,50}\Z",
        regex.IGNORECASE,
    )
)
