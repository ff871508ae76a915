"""How others are let speak in English, French, Spanish, Portuguese and German."""

from sharing.core.cues.saying import FEW, reported
from sharing.core.cues.stances import STANCES

_CLAIMED = (
    r"claim(?:s|ed)|insist(?:s|ed)|argue[sd]|alleged?s?|explain(?:s|ed)|warn(?:s|ed)|admit(?:s"
    r"|ted)"
    r"|add(?:s|ed)|wrote|writes"
)
ENGLISH = reported(
    r"(?:told|describes?d?|recall(?:s|ed)|remember(?:s|ed)|promised|pledged|vow(?:s|ed)"
    r"|wrote|writes|puts? it|confided|announced|add(?:s|ed)|thinks|believes|sw(?:ore|ears)"
    r"|shouted|remarked|noted)(?=[^.:]{0,50}:)",
    r"(?:promise[sd]|pledge[sd]|vow(?:s|ed)|swore|swears|remark(?:s|ed)|note[sd]"
    r"|announce[sd]) (?:us )?that",
    r"(?<!(?:law|constitution|charter|treaty|convention) )says|(?:likes?|used) to say|replied",
    r"said|tells|(?<!(?:be|been) )told(?! by)|assure[sd]? (?:us|people)|(?:are|were|was"
    r"|been) told (?=that|the|it|we|there)",
    r"(?:say|tell|claim|insist|argue|deny|warn|allege|maintain)(?<=(?:(?<!\w)(?:they|people|some"
    r"|many|others|(?:wo)?men)"
    r"|\p{L}{3,20}s) (?:now |still |often |also )?\p{L}{3,8})",
    rf"(?:{_CLAIMED}|asserted|asserts|maintain(?:s|ed)|denie[sd]|declare[sd]|stated|thinks"
    rf"|believes"
    r"|suggest(?:s|ed)|answered|responded) (?:that|to us|we|they|there (?:is|are)|it is)",
    r"(?<!(?:is|was|be|been) )(?:(?:point(?:s|ed) out|reckon(?:s|ed)|contend(?:s|ed)"
    r"|calculate[sd]|estimate[sd]|holds"
    r"|object(?:s|ed)|counter(?:s|ed)|assume[sd]|considers)(?: to us)?|complain(?:s|ed)) that"
    r"|claim(?:s|ed) to",
    rf"(?:{_CLAIMED})(?=\W*\Z)(?<=,\s(?:[\w’'-]{{1,20}}\s){{1,6}}\p{{L}}{{4,9}})"
    rf"(?<!(?:are|is|was|were|be|been)\s\p{{L}}{{4,9}})|(?:{_CLAIMED}|answered)(?=:)",
    r"(?:claim(?:s|ed)|insist(?:s|ed)|argue[sd]|allege[sd]) (?:the(?! li(?:fe|ves))|our|no|its"
    r"|nobody)",
    r"(?:think|believe)(?= (?:that|we) )(?<=(?:(?<!\w)(?:they|people|some|many|others)"
    r"|\p{L}{3,20}s) "
    r"\p{L}{5,7})",
    r"(?:calls|called|brand(?:s|ed)|labell?ed|(?:they|people|some|many) call) (?:us|me)"
    r"(?! (?:to|on|for|by|in|at|when|and|back|again|this|today|yesterday))",
    data=(
        rf"according to {FEW}(?:figures|data|statistics|numbers|census|surveys?|stud(?:y|ies)"
        rf"|reports?"
        r"|estimates|(?-i:UN|WHO|UNHCR|UNICEF)|United Nations|World Health Organi[sz]ation)"
    ),
    sources=(
        rf"{STANCES['en']}|"
        r"according to(?! (?:our|us|plan|need|its|their|(?:the |international |human rights )?law"
        r"|the constitution))|in the (?:words|opinion|view|eyes) of(?! (?:the )?law)"
    ),
    unsaid=(
        r"(?:we|i)(?: (?!were|was|are|been)[\w’'-]{1,20}){0,2}|who(?: \w{1,20})?|to(?: be)?|let"
        r"|(?:not|never|nobody|none|no one|must|should|will|would|can|could)(?: \w{1,20})?"
    ),
)
_FRENCH = (
    r"(?:affirm|assur|déclar|estim|expliqu|racont|martel|martèl|ajout|précis|jur|confi"
    r"|rétorqu|certifi|considér|considèr)(?:e|ent|ait|aient|a|èrent)"
    r"|(?:écri(?:t|vent|vait|vaient|vit)|sout(?:ient|iennent|enait)|répond(?:ent|ait|aient|it)?"
    r"|prome(?:t|ttent|ttait|ttaient)|promit)"
)
FRENCH = reported(
    r"(?:résume(?:nt)?|confie(?:nt)?|témoigne(?:nt)?|racont(?:e|ait|ent)|décri(?:t|vent)"
    r"|se souvient|se souviennent|promet(?:tai)?t|ajout(?:e|ait|a)|écri(?:t|vait|vit)|jur(?:e|ait)"
    r"|répond(?:ait|it)?|assur(?:e|ait|a)|affirm(?:e|ait|a)|déclar(?:e|ait|a)|annonçait|annonça"
    r"|expliqu(?:e|ait|a)|martèle|martelait|répétait|prévient|prévenait|conclut)(?=[^.:]{0,50}:)",
    r"dit|disent|disait|disaient|répète|répètent|prétend(?:ent|ait)?",
    r"(?:a|ont|avait|avaient) (?:\w{1,10} )?(?:dit|déclaré|affirmé|répondu|prétendu|assuré|écrit"
    r"|confié|promis|juré|annoncé|expliqué|rétorqué|raconté|avoué|ajouté|précisé|fait savoir"
    r"|martelé|certifié)(?=\s?[:,«“]|\W*\Z| qu| aux? |[^.,:]{0,50}:)",
    rf"(?:{_FRENCH}) qu\w*",
    r"(?<!on )(?:(?:argu|calcul|soulign|signal|object|prétext)(?:e|ent|ait|aient|a|èrent)"
    r"|allègu(?:e|ent)"
    r"|f(?:ait|ont|aisait|it) (?:valoir|remarquer|observer|savoir)|maint(?:ient|iennent|enait)"
    r"|rétorqu(?:e|ent)|persiste à (?:dire|croire)) qu\w*",
    rf"(?<=[,»”]\s?)(?:{_FRENCH}|lance(?! un)(?:nt)?)",
    r"nous (?:traitent?|qualifient?|appellent|accusent?)(?! à)",
    data=(
        rf"(?:selon|d['’]après) (?:l['’])?{FEW}(?:l['’])?(?:chiffres|données|statistiques"
        rf"|recensement"
        r"|enquête|étude|rapport|estimations|(?-i:ONU|OMS|INSEE)|Nations unies)"
    ),
    sources=(
        rf"{STANCES['fr']}|"
        r"(?:selon|d['’]après)(?! (?:nous|nos|notre|moi|leurs?|ses|que|chacun|l[ae] (?:loi|droit)"
        r"|la constitution|les? (?:cas|besoins?|moyens)))|pour (?:le|la|les) (?:ministre|maire"
        r"|préfet|gouvernement|mairie|préfecture|police|direction)(?=,)"
        r"|à en croire|aux dires d\w+|de l['’]avis d\w+"
    ),
    unsaid=(
        r"(?:ne|personne|rien|jamais|qui|avons|ai|avez)(?: \w{1,20}){0,2}"
        r"|n['’]\w{1,10}(?: \w{1,20})?"
        r"|on a(?:vait)?|on(?= (?:a|avait|écri\w+)(?!\w))|autrement|ainsi|loi|j['’]ai"
    ),
)
_SPANISH = (
    r"(?:asegur|declar|explic|contest|anunci|reiter|manifest|jur|recalc)(?:an?|ó|aron|aban?)"
    r"|garantiz(?:an?|ó|aron|aban?)|(?:respond|escrib|promet|insist|añad)(?:en?|ió|ieron|ían?)"
    r"|sost(?:ienen?|uvo|uvieron|enían?)|adv(?:ierten?|irtió|irtieron|ertían?)"
)
SPANISH = reported(
    r"(?<=\A\W{0,5})(?:cuenta|relata|recuerda|explica) (?-i:\p{Lu})\w+ que",
    r"(?:cont[óa]|relat[óa]|describe|describió|recuerda|confes[óa]|confi[óa]"
    rf"|grit[óa]|repetía|{_SPANISH})(?=[^.:]{{0,50}}:)",
    r"dicen?|dijo|dijeron|decían?|afirm(?:an?|ó|aron|aban?)|aleg(?:an?|ó|aron|aban?)",
    r"(?:han?|habían?) (?:dicho|afirmado|declarado|respondido|asegurado|alegado)",
    r"(?:han?|habían?) (?:prometido|escrito|anunciado|garantizado|contado|confesado|insistido"
    r"|sostenido|explicado)(?= (?:\w+ ){0,3}que|[^.:]{0,50}:)",
    rf"(?:{_SPANISH}|creen?) (?:\w+ ){{0,2}}que",
    r"(?<!se )(?:(?:calcul|estim|argument|señal|consider|opin|subray|objet|replic)(?:an?|ó|aron"
    r"|aban?)"
    r"|mant(?:ienen?|uvo|uvieron|enían?)|arguy(?:en?|ó|eron)|defend(?:ió|ían?)|defienden?"
    r"|hacen? valer) que",
    rf"(?<=[,»”—-]\s?)(?:{_SPANISH}|cont(?:ó|aron))",
    r"nos (?:llaman?|llamó|llamaron|acusan?|acusó|tachan?|tachó)",
    data=(
        rf"(?:según|de acuerdo con) {FEW}(?:cifras|datos|estadísticas|censo|encuestas?|estudios?"
        r"|informes?|estimaciones|(?-i:ONU|OMS|ACNUR)|Naciones Unidas)"
    ),
    sources=(
        rf"{STANCES['es']}|"
        r"según(?! (?:nosotr|nuestr|la (?:ley|constitución)|el (?:caso|derecho)|cada|sea"
        r"|sus?(?!\w)))"
        r"|a (?:juicio|decir) de|en (?:palabras|opinión) de|de acuerdo con (?:el |la |las "
        r"|los )?(?:"
        r"ministeri|gobierno|policía|alcald|empresa|autoridad|compañía)\w*"
    ),
    unsaid=(
        r"(?:no|nunca|jamás|nadie|quien(?:es)?|que|ningun\w{1,9})(?: \w{1,20})?"
        r"|no se \w{2,3}|ley|constitución"
    ),
)
_PORTUGUESE = (
    r"(?:declar|explic|anunci|reiter|jur|acrescent|avis)(?:am?|ou|aram|avam?)|sustent(?:am?|ou"
    r"|aram|avam?)|(?:promet|respond|escrev)(?:em?|eu|eram|iam?)|garant(?:em?|iu|iram|iam?)"
    r"|insist(?:em?|iu|iram|iam?)"
)
PORTUGUESE = reported(
    r"(?<=\A\W{0,5})(?:conta|relata|lembra|explica) (?-i:\p{Lu})\w+ que",
    r"(?:cont(?:a|ou)|relat(?:a|ou)|descreve(?:u)?|lembra|lembrou|confess(?:a|ou)|grit(?:a|ou)"
    rf"|{_PORTUGUESE})(?=[^.:]{{0,50}}:)",
    r"diz|dizem|disse|disseram|dizia|diziam|afirm(?:am?|ou|aram|avam?)"
    r"|aleg(?:am?|ou|aram|avam?)",
    r"(?:tem|têm|tinham?|havia|haviam) (?:dito|afirmado|declarado|alegado)",
    r"(?:tem|têm|tinham?|havia|haviam) (?:prometido|escrito|anunciado|garantido|contado"
    r"|respondido|explicado)(?= (?:\w+ ){0,3}que|[^.:]{0,50}:)",
    rf"(?:{_PORTUGUESE}|acham?|acreditam?) (?:\w+ ){{0,2}}que",
    r"(?<!se )(?:(?:calcul|estim|argument|consider|opin|ressalt|salient|assegur|ponder)(?:am?|ou"
    r"|aram"
    r"|avam?)|mant(?:ém|êm|eve|iveram|inham?)|defend(?:em?|eu|eram|iam?)) que",
    rf"(?<=[,»”—-]\s?)(?:{_PORTUGUESE}|cont(?:a|ou))",
    r"nos (?:chamam?|chamou|chamaram|acusam?|acusou)",
    data=(
        rf"(?:segundo|de acordo com|conforme) {FEW}(?:dados|números|estatísticas|censo|pesquisas?"
        r"|estudos?|relatórios?|estimativas|(?-i:ONU|OMS|IBGE)|Nações Unidas)"
    ),
    sources=(
        rf"{STANCES['pt']}|"
        r"(?<=\A\W{0,5}|,\s)(?:segundo|conforme) (?:[oa]s?|uma?|eles|fontes)"
        r"(?! (?:lei|constituição|direito|dia|ano|turno))|de acordo com (?:[oa]s? )?(?:governo"
        r"|polícia"
        r"|prefeit|ministéri|ministro|empresa|companhia|autoridade)\w*|na opinião d\w+"
        r"|nas palavras d\w+"
    ),
    unsaid=(
        r"(?:não|nunca|jamais|ninguém|quem|que|nenhum\w{0,2})(?: \w{1,20})?|lei|constituição|quer"
        r"|gente"
    ),
)
GERMAN = reported(
    r"(?:beschreibt|beschrieb|erzählte?|berichtete?t?|erinnert sich|schilderte?t?|findet(?=:)"
    r"|verspr(?:icht|ach)|schr(?:eibt|ieb)|meinte?|antwortete?|erklärte?|versicherte?|beteuerte?"
    r"|betonte?|r(?:uft|ief)|schwor|verkündete?|vertraute|gestand|entgegnete)(?=[^.:]{0,50}:)",
    r"(?<!\A\W{0,5})sagt|sagten?|behauptet(?:en?)?|(?:hat|haben|hatten?) (?!wir |ich )"
    r"(?:\w{1,20} ){0,4}(?:gesagt|(?:versprochen|geschrieben|versichert|erzählt|anvertraut"
    r"|zugesagt|geantwortet|mitgeteilt|erklärt|behauptet)(?=[:,]))",
    r"(?:erklärte?|meinte?|glaubt|schreibt|schrieb|antwortete?t?|entgegnete|beteuert"
    r"|versicherte?t?"
    r"|erwiderte|warnte?|erzählte?)(?: uns)?(?=, (?:dass|wir|es|man|die|der|das)(?!\w)|:"
    r"|\s?[“„»«])",
    r"(?<=[,“«]\s?)(?:erklärte?|meinte?|schreibt|schrieb|antwortete|entgegnete|versichert"
    r"|erzählt)",
    r"(?<!man )(?:rechnete?(?: \w{1,20}){0,2} vor|führte?(?: \w{1,20}){0,2} an|(?:weist|wies)"
    r"(?: \w{1,20}){0,2} darauf hin|(?:verweist|verwies|pocht|beharrte?|beharrt|besteht|bestand"
    r"|setzt) darauf|(?:macht|machte)(?: \w{1,20}){0,2} geltend|(?:gibt|gab)(?: \w{1,20}){0,2} an"
    r"|(?:legt|legte)(?: \w{1,20}){0,2} dar|argumentierte?|rechnete? damit|(?:geht|ging) davon aus"
    r"|(?:wendet|wandte)(?: \w{1,20}){0,2} ein|(?:hält|hielt)(?: \w{1,20}){0,2} (?:dagegen"
    r"|entgegen)"
    r"|schätzte?|kalkulierte?|unterstellte?)(?=, (?:dass|wir|es|man|die|der|das)(?!\w))",
    r"(?:sie|viele|manche|andere|leute|(?-i:\p{Lu})\p{L}{2,20}(?:er|en)) (?:sagen|behaupten"
    r"|meinen)"
    r"(?! (?:wir|sie))",
    r"(?<=,\s)so(?= (?:de[rs]|die|eine?) )|(?:nennt|nannten?|beschimpfte?n?) uns"
    r"|teilte?n? (?:\w{2,15} )?mit(?=,)",
    data=(
        rf"laut {FEW}(?:zahlen|daten|statistik(?:en)?|studien?|berichte?n?s?|erhebung(?:en)?"
        rf"|(?-i:UNO?"
        r"|WHO|UNHCR)|vereinten nationen)|nach (?:den )?(?:zahlen|daten|schätzungen|erhebungen)"
    ),
    sources=(
        rf"{STANCES['de']}|"
        r"laut(?! (?:dem )?(?:gesetz|grundgesetz|verfassung|vertrag))(?=\s(?-i:de[rmn]\s"
        r"|eine[rm]\s"
        r"|\p{Lu}))|zufolge|nach (?:angaben?|aussagen?|ansicht|meinung|darstellung|auskunft)"
        r" (?:de[rs]|von|eine[rs])"
    ),
    unsaid=(
        r"(?:wir|ich|wer|die es)(?: \w{1,20}){0,2}|(?:nicht|nie|niemals|niemand"
        r"|keiner)(?: \w{1,20})?"
        r"|gesetz|grundgesetz|zu"
    ),
)
