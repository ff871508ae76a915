"""Portuguese cues, for Brazil and Portugal."""

from sharing.core.cues.alone import ALONE
from sharing.core.cues.announcing import ANNOUNCING
from sharing.core.cues.answers import ANSWERING
from sharing.core.cues.backward import BACKWARD
from sharing.core.cues.cue import Cues, aside, opening, words
from sharing.core.cues.elsewhere import ELSEWHERE, THEM_PT
from sharing.core.cues.midway import ADDING, AGAINST
from sharing.core.cues.numerals import numbers_in_words
from sharing.core.cues.orders import ORDERS
from sharing.core.cues.others import GRANTED, RETOLD
from sharing.core.cues.pointing import ADDRESSED, POINTING, UNDATED, UNSAID
from sharing.core.cues.reported import REPORTED
from sharing.core.cues.turning import TURNING
from sharing.core.cues.wry import WRY

LETTER = "carta|declaração|manifesto|apelo|nota|comunicado|mensagem"

PORTUGUESE = Cues(
    lead_in=words(
        rf"(?:leia|leiam|compartilhamos|partilhamos|publicamos|divulgamos|assine)(?: \w+){{0,3}}"
        rf" (?:{LETTER})",
        rf"(?:{LETTER}) (?:a seguir|abaixo)|(?:seguinte) (?:{LETTER})",
    ),
    boilerplate=words(
        r"política de privacidade",
        r"newsletter|(?:nosso|receba o) (?:boletim|informativo)",
        r"boletim (?:informativo|eletr[ôó]nico)",
        r"inscreva-se|subscreva|cancelar a (?:inscrição|subscrição)",
        r"siga-nos|sigam-nos",
        r"todos os direitos reservados",
        r"cookies?",
        r"faça uma doação|doe agora",
        r"(?:compartilhe|partilhe) (?:(?:no|na|em) (?:facebook|twitter|x|whatsapp|telegram"
        r"|suas redes)|esta (?:página|notícia|matéria))",
        r"para (?:divulgação|publicação) imediata",
    ),
    press=opening(
        r"comunicado (?:de|à) imprensa",
        r"nota (?:de|à) imprensa",
        r"para (?:divulgação|publicação) imediata",
        r"contatos? (?:para|de) (?:a )?imprensa|contactos? (?:para|de) (?:a )?imprensa",
        r"notas? (?:para|aos?) (?:os )?editores",
        r"(?:para )?mais informações",
    ),
    tail=opening(r"notas? (?:para|aos?) (?:os )?editores", r"conta(?:c)?tos?\W*\Z", r"sobre nós\b"),
    salutation=opening(
        *("prezad[oa]s?", "car[oa]s?", "senhor(?:a|es|as)?", "excelentíssim[oa]s?", "exm[oa]s?"),
        *("à atenção", "ao cuidado", r"(?:ao?|aos|às?) [\p{Lu}][^.]{2,60}[,:]\Z"),
    ),
    sign_off=opening(
        *("assinam", "assinaturas?", "assinad[oa](?: por)?", "signatári[oa]s", "subscrevem"),
        *("atenciosamente", "cordialmente", "as organizações signatárias", "com os melhores"),
        r"[oa]s (?:primeir[oa]s )?signatári[oa]s(?=\s*:|\W*\Z)",
    ),
    months=words(
        *("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto"),
        *("setembro", "outubro", "novembro", "dezembro"),
    ),
    asks=words(
        r"(?:pedimos|exigimos|reivindicamos|solicitamos|apelamos|instamos|convocamos|rogamos)",
        r"(?:deve|devem|precisa|precisam)(?= \w+[aeio]r(?!\w))",
        r"é preciso|é hora de|é urgente",
        r"(?:queremos|precisamos) que|deveria[ms]?|t[eê]m que|\Apor favor",
        ORDERS["pt"],
    ),
    first_person=words(
        "nós",
        "noss[oa]s?",
        r"(?<=(?:que|não|se|já|ninguém|quem)\s)nos|\w+-nos",  # elsewhere "in the"
        "conosco",
        "connosco",
        "eu",
        "meus?",
        "minhas?",
        r"(?!(?:últ|próx|máx|mín)imos|(?:tr|r)amos|ânimos|extremos)\w{2,}(?:amos|emos|imos)",
    ),
    leaning=opening(
        BACKWARD["pt"],
        ANSWERING["pt"],
        ELSEWHERE["pt"],
        *("agora", "primeiro", "em (?:primeiro|segundo) lugar", "por (?:fim|último)"),
        *(
            "iss?to",
            "isso",
            r"est[ea]s?(?! (?:país|cidade|ano|região|ilha|vale|inverno|verão|semana|mês)(?!\w))",
            "ess[ea]s?",
            "aquel[ea]s?",
            "aquilo",
            "el[ea]s?",
            "seus?",
        ),
        *("suas?", "mas", "porém", "contudo", "todavia", "no entanto", "entretanto", "além disso"),
        aside("porém", "no entanto", "contudo", "entretanto", "aliás", "por sua vez"),
        *("portanto", "por isso", "assim", "também", "e", "ou", "pois", "então", "logo", "depois"),
        *(
            "porque",
            "nem",
            "ao contrário",
            "em vez disso",
            "mesmo assim",
            "n(?:isso|isto|ess[ea]s?)",
        ),
        *("d(?:isso|isto|ess[ea]s?|el[ea]s?)", "dentre el[ea]s", "entre el[ea]s", "lá", "aí"),
        *(r"(?:um|uma|dois|duas|três|quatro|cinco|muit[oa]s|alguns|algumas) d(?:el|est|ess)[ea]s",),
    ),
    pronouns=words(
        r"(?:\w+ )?(?:d|dentre |entre )el[ea]s",
        rf"(?<=(?:que|não|já|se|ainda|nós) ){THEM_PT}",
        "el[ea]s",
        r"lhes?(?! (?:pedimos|rogamos|solicitamos|agradecemos|escrevemos)(?!\w))",
        "nel[ea]s",
    ),
    hinges=words("mais", "menos", "melhor", "pior", "bastante", "isso", "não", "demais"),
    human=words(
        *("vidas?", "crianças?", "famílias?", "mulheres", "homens", "medo", "esperança", "morte"),
        *(r"mat(?:ar|am|aram|ado)\w*", "liberdade", "justiça", "direitos?", "paz", "dignidade"),
        *("mundo", "fome", "human[oa]s?", "humanidade", "povos?", "futuro", "floresta", "terra"),
    ),
    negation=words("não", "nunca", "jamais", "ninguém", "nada", r"nenhum\w*", "sem"),
    telling=words(r"(?:vimos|perdemos|tememos|recusamos|acreditamos|esperamos|vivemos|escrevemos)"),
    number_words=rf"(?:dezenas|centenas|milhares|milhões)|{numbers_in_words('pt')}",
    amounts=r"(?:mais de|menos de|pelo menos|cerca de|quase|até|ao menos)\s",
    durations=words(r"(?:há|durante|faz) (?:dias|semanas|meses|anos)"),
    reported=REPORTED["pt"],
    against=AGAINST["pt"],
    adding=ADDING["pt"],
    pointing=POINTING["pt"],
    undated=UNDATED["pt"],
    addressed=ADDRESSED["pt"],
    unsaid=UNSAID["pt"],
    retold=RETOLD["pt"],
    granted=GRANTED["pt"],
    wry=WRY["pt"],
    announcing=ANNOUNCING["pt"],
    turning=TURNING["pt"],
    alone=ALONE["pt"],
    reader_asks=words(
        r"escrev(?:a|am) (?:a|para|ao|à)s?",
        r"assin(?:e|em)(?! o noss)",
        r"compartilh(?:e|em)",
        r"partilh(?:e|em)",
        r"exij(?:a|am)",
        r"lig(?:ue|uem) (?:para|ao?)",
    ),
    targets=words(
        r"a comunidade internacional|a ONU|as Nações Unidas|o Conselho de Segurança",
        r"a União Europeia|o governo(?: federal)?|o Congresso|o parlamento",
        r"(?:seu|sua|teu|tua) (?:deputad[oa]|vereador[a]?|senador[a]?)",
    ),
)
