extension CommonWords {
    /// Titles after which a name stands, as hashes of words.
    static let titles = hashes("mr mrs ms mx dr prof professor councillor cllr doctor")

    /// Titles that are other words too, and titles only with a capital.
    static let capitalTitles = hashes("miss sister father sir dame")

    /// Given names that are no other words, as hashes: where nothing is written with a capital, they tell.
    static let givenNames = hashes(
        """
        aaron abdul abigail adam adrian agnes ahmed aileen alan alastair albert alexander alexandra alfred
        alice alison alistair amanda amelia amina andrea andrew angela anita annabel annette anthony antonia
        arthur audrey barbara barry beatrice benjamin bernadette bernard beryl beth bethany beverley brenda
        brendan bridget bronwen bryan caitlin callum cameron carl caroline catherine cath cathy cecilia
        charlotte cheryl chloe christina christine christopher claire clive colin colleen colm connor craig
        cynthia daniel daphne darren dave david davina deborah debbie declan deirdre denise dennis derek
        desmond diana diane dominic donald donna doreen dorothy douglas duncan edith edmund edna edward edwina
        eileen elaine eleanor elizabeth ellen elsie emily emma eric erica esther ethel eunice evelyn fatima
        felicity fiona florence francesca francis freda gareth gary gavin gemma geoff geoffrey george georgina
        gerald geraldine gillian gladys glenda glenys gloria gordon graham gregory gwen hamish hannah harold
        harriet hassan helen henry hilary howard hugh hussein ian imogen imran irene isabel jacqueline jacob
        jamal james jane janet janice jason jeffrey jennifer jenny jeremy jessica jill jim joan joanna joanne
        john jonathan josephine joshua judith julia julian julie justin karen kate kath katherine kathleen
        kathryn katie keith kelly kenneth kevin kieran kirsty kumar laura lauren lawrence leanne leonard
        lesley leslie liam linda lindsay lisa liz lorna lorraine louise lucy luke lynn lynne malcolm mandy
        marcus margaret maria marian marie marion marjorie martha martin mary matthew maud maureen mavis megan
        melanie melissa michael michelle miriam mohammed moira molly monica morag muhammad muriel nadia nancy
        naomi natalie natasha neil nicholas nicola nicole nigel noreen norma norman nuala olivia oliver omar
        oscar owen pamela patricia patrick paul paula pauline philip philippa phil phyllis priya rachel raj
        rajesh ralph raymond rebecca rhiannon rhys richard robert roberta ronald rosalind rosie rowena roy
        russell ryan sabrina sally samantha samuel sandra sanjay sarah sean sharon sheila shirley siobhan
        simon sophie stacey stanley stella stephanie stephen steve steven stuart suresh susan susannah suzanne
        sylvia tamara tanya teresa terence thelma theresa thomas timothy tina tracey tracy trevor ursula
        valerie vanessa vera veronica victoria vivian vivien wendy wilfred william winifred yasmin yusuf
        yvonne zainab zoe
        """)

    /// Short forms that are said as words and name nobody, in lower case.
    static let acronyms: Set<String> = Set(
        """
        abc aco acp acs adass adhd ahp ahps aid aids amhp apms aqp arp asap asc ascof asd bame bcf beis bma
        bme camhs care cbt ccg ccgs ceo ceos cepn cfo chc cic cio cios cipfa cmo coo cop copd cora covid cpa
        cpd cpn cqc cquin dass dasses dcs defra dgh dhsc dna dnar dnr dols dpa dpia ecg ehcp ehcps ehr emis
        epr eprs erdf esr faq faqs fce foi gdpr gms goi hee hiu hiv hmo hmrc hosc howis iaf iapt icb icbs icp
        icps ics icss icu imca imd ipa isa itu jcb jhwbs jsna kpi kpis laac lac lacs lado lep leps lga lgbt
        lgbtq lgiu lmc loi mapa mappa marac mash mca mcas mdt mdts mind miu mou mous mri nao neet nesta nhsd
        nhse nhsei nhsi nice nihr noms obc obd odn ofcom ofsted ons ooh opd opel oscs pals pct pcts pdsa
        pestle pfi pid pip pmo pms pod pods qipp qof raci raf rag raid roi rota saas salt sats scie senco send
        sendco sla slas smart sop sops stem stp stps swot tupe ucas uec unicef unison usa usp utc vat vcs vcse
        voip wifi ymca
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Whether the word with that hash may be a title or a given name: most words are passed over by it.
    static func mayLead(_ key: UInt64) -> Bool { leads[Int(key >> 6 & 63)] & (1 << (key & 63)) != 0 }

    /// A bit for each of them, 4,096 in all.
    private static let leads = titles.union(capitalTitles).union(givenNames).reduce(
        into: [UInt64](repeating: 0, count: 64)
    ) { bits, key in bits[Int(key >> 6 & 63)] |= 1 << (key & 63) }

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: \.isWhitespace).map { WordPattern.key(String($0)) })
    }
}
