/// Words that say nothing by themselves, in the languages suggestions are made in (English so far).
enum FunctionWords {
    private static let more = set(
        """
        a able about above absolutely across actually after again ago ain't almost alright also although always
        am among an and another any anybody anyone anyway are aren't around asked away became become been before
        behind being below beside best better between beyond big bloke both bring brought called came cannot
        couldn't course definitely did doing done during each eight eighteen either else end er erm especially
        everyone everything exactly example except fair far few fifteen fifty fine first five four full gave
        general gets getting given giving goes gone gonna guess guy hadn't half happened happening happens hard
        hasn't having he'd hear heard here here's hi honest honestly hope hundred i'd i'll important inside
        instead isn't it'd it'll its itself keeping kept knew knows last laughs least left less let's likely
        little long looked looking lots love loved made make makes making many may maybe meant met might million
        mm moment month months morning mr mrs ms must myself near nearly neither never nice nine nobody none nor
        nothing obviously often oh ok okay old once ones others ourselves own particularly per perhaps person
        piece place possible possibly pretty probably quite rather reason room said saw say saying says second
        seem seemed seems seen send sense seven shall she's simply since sit sitting six sixteen small somebody
        someone sometimes somewhere soon sorry stuff such suppose supposed sure taken taking talked talking
        tells ten that'd that'll that've themselves there'd there'll these they'd they'll they've third thirty
        those though thought thousand three till today together told tomorrow took totally towards tried trying
        turn turned twelve twenty twice under until upon used using usually via wasn't ways week weeks went
        weren't whatever whenever whether while who'd who've whole whose within without wouldn't wrong yeah yep
        yesterday yet you'd you'll you've yourself
        """)

    private static let numbers = set(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
        millions billion dozen twice
        """)

    /// Whether a folded word names a number, as `thirty-one` does.
    static func isNumber(_ word: [UInt8]) -> Bool {
        word.split(separator: UInt8(ascii: "-")).allSatisfy { numbers.contains(Array($0)) }
    }

    /// Whether a folded word says something by itself.
    static func isContent(_ word: [UInt8]) -> Bool {
        word.count > 2 && !more.contains(word) && !isNumber(word) && !WordFrequency.isCommon(word)
            && !Folding.isContraction(word)
            && !word.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    private static func set(_ words: String) -> Set<[UInt8]> {
        Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    }
}
