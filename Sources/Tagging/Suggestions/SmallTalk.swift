/// Words of family, greeting, food, weather and the way to work: people say them to a visitor, and they are no matter of
/// a study (English so far).
enum SmallTalk {
    private static let words: Set<[UInt8]> = Set(
        """
        husband husbands wife wives mum mam mother dad father son sons daughter daughters lad lads lass girl girls boy
        boys brother brothers sister sisters aunt aunty uncle gran nan grandad grandson granddaughter baby cousin cousins
        niece nephew mate mates man men woman women lady ladies gentleman gentlemen chap chaps fellow fella folk
        hello hiya cheers goodbye bye welcome pleasure morning afternoon evening night lovely perfectly please thank
        thanks great deal
        tea coffee cup cups mug mugs biscuit biscuits cake cakes lunch dinner breakfast supper sandwich sandwiches soup
        bread butter milk sugar egg eggs cheese chip chips pie apple apples potato potatoes toast jam beer wine pint pub
        cafe kettle kitchen bun buns scone scones chocolate crisps
        weather rain raining rained sun sunny snow snowing wind windy fog summer spring autumn christmas easter
        birthday holiday holidays
        dog dogs cat cats horse horses hen hens sheep cow cows bird birds garden gardening allotment football rugby
        cricket golf choir telly television radio film quiz song
        coat hat shoes boots jumper umbrella car cars train trains lorry bike bicycle ring round
        per cent percent next whole thing phone telephone sheet paper
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

    /// Whether a folded word is small talk.
    static func has(_ word: [UInt8]) -> Bool { words.contains(word) }
}
