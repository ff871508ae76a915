"""Captions, contents, mastheads, enclosures, leave to reprint: what no statement says."""

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
        r"|[为為])?(?:[说說]明)?)(?: \w{1,14}){0,2}\s?[:：]\s?\S"
        r"|\A[\W_]*(?:attachments?|enclos(?:ed|ures?)|encl\.|anlagen?|anhang|annexes?"
        r"|pièces? jointes?|adjuntos?|anexos?|дода(?:ток|тки)|приложени[ея]|ek(?:ler)?(?:i|imiz)?"
        r"|(?:ال)?مرفق(?:ات)?|پیوست(?:[\u200c ]?ها)?|संलग्नक?|附[件錄录])"
        r"(?: \p{Nd}{1,2})?\s?[:：]\s?\S"
        r"|\A.{0,60}?(?:\m|\A)(?:(?:may|can) be (?:freely )?(?:reprinted|republished|reproduced)"
        r"|(?:reprint(?:ing|s)?|reproduction|republication) (?:\w+ )?(?:permitted|welcome|allowed)"
        r"|(?:nachdruck|abdruck|weiterverbreitung) (?:\w+ )?(?:erwünscht|erlaubt|frei|gestattet)"
        r"|(?:reproduction|reprise) (?:libre|autorisée|encouragée|permise)"
        r"|(?:se permite|permitida|libre) (?:la )?reproducción|reproducción (?:libre|permitida)"
        r"|reprodução (?:livre|permitida|autorizada)|(?:permitida|livre) a reprodução"
        r"|передрук(?:\w* \w+)? (?:дозволен\w+|вітається)|(?:дозволено|можна) передрук\w*"
        r"|перепечатк\w (?:\w+ )?(?:разреш\w+|приветствуется|свободн\w+)"
        r"|(?:разрешается|разрешена) перепечатк\w|yeniden yayımlan(?:abilir|ması serbest\w*)"
        r"|(?:يُ?سمح|مسموح) بإعادة (?:ال)?نشر|إعادة النشر (?:مسموحة|متاحة)"
        r"|بازنشر(?: \w+){0,6} (?:آزاد|مجاز|بلامانع)"
        r"|पुन(?:र्|ः ?)?प्रकाशन (?:की अनुमति|का स्वागत)).{0,50}\Z"
        r"|\A.{0,12}(?:(?:[欢歡]迎|可以?)[转轉][载載]|[转轉][载載][请請][注註]明).{0,20}\Z"
        r"|\A[\W_]*(?:in this (?:issue|edition)|in dieser ausgabe|au sommaire|dans ce numéro"
        r"|en este número|nesta edição|у цьому (?:випуску|числі)|в этом (?:выпуске|номере)"
        r"|bu sayıda"
        r"|في هذا العدد|در این شماره|इस अंक में|本期[内內]?容?)\s?[:：]"
        r"|\A[^.!?。！？]{0,40}(?:bulletin|newsletter|circular|rundbrief|infobrief|mitteilungsblatt"
        r"|lettre d['’]infos?|boletín|hoja informativa|boletim|informativo|бюлетень|бюллетень"
        r"|вісник"
        r"|вестник|листок|bülten\w*|[نب]?شرة|خبرنامه|बुलेटिन|通[讯訊]|[简簡][报報])[^.!?。！？]{0,30}"
        r"(?:nr\.?|no\.?|n°|núm\.?|n\.º|№|#|العدد|شماره|अंक|第)\s?\p{Nd}{1,4}[^.!?。！？]{0,50}\Z",
        regex.IGNORECASE,
    )
)
