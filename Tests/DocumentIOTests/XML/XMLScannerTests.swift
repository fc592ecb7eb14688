import Testing

@testable import DocumentIO

@Suite struct XMLScannerTests {
    /// Documents the scanner reads itself.
    static let plain = [
        "<a/>", "<a></a>", "<a >\n</a\n>\n", "\u{FEFF}<a/>", "<?xml version='1.0'?><a/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<a/>", "<a.b-c_d1/>",
        "<a b='1' c=\"2\"\n d = '3' />", "<a b='\"' c=\"'\" d='>'/>",
        "<a b='&lt;&amp;&#38;&quot;&apos;&#x1F642;'/>",
        "<a b='1\n2\t3'>\n<c/>\n<d/></a>", "<a>x &amp; y &lt; z &gt; &#233; ü 🙂 ] ]] > ]> \u{7F}</a>",
        "<a xmlns='urn:a' xmlns:b='urn:b'><b:c b:d='1' d='2' xml:space='preserve'> </b:c></a>",
        "<a><b xmlns='urn:b'/></a>".replacing("<a>", with: "<x:a xmlns:x='urn:x'>").replacing(
            "</a>", with: "</x:a>"),
        "<a xmlns:p='urn:p'><b xmlns:q='urn:q'><q:c/></b><b xmlns:q='urn:q'><q:c q:d=''/></b></a>",
        "<aVeryLongNameIndeed withAnAttributeOfALongName='1'><aVeryLongNameIndeeD/></aVeryLongNameIndeed>",
        "<a>1<b/>2<b>3</b>4</a>", "<a>\n\n<b\nc='1'\n>\n</b></a>",
        "<a>" + String(repeating: "grüße ", count: 50) + "</a>",
    ]

    @Test(arguments: plain) func `a plain document is scanned to the tape libxml2 makes`(_ xml: String) throws
    {
        let comparison = TapeComparison(xml.utf8)
        #expect(try comparison.scanned == comparison.full.get())
        let vocabulary = try #require(TapeComparison.vocabulary(of: Array(xml.utf8)))
        let chosen = TapeComparison(xml.utf8, keeping: vocabulary)
        #expect(try chosen.scanned == chosen.full.get())
    }

    @Test(arguments: [
        "", " ", "x", "<", "<a", "<a>", "<a/", "<a b", "<a b=", "<a b='", "<a b='1'", "<a>&", "<a>&#",
        "<a></a", "</a>",
        "<a/>x", "<a/><b/>", "x<a/>", "<a></b>", "<a></ab>", "<ab></a>", "<a/ >", "< a/>", "< b=''/>",
        "<a =''/>", "<1/>", "<a 1='2'/>",
        "<a b='1'c='2'/>", "<a b=1/>", "<a b='<'/>", "<a b='1' b='2'/>", "<a>&nbsp;</a>", "<a>&amp</a>",
        "<a>&;</a>",
        "<a>&#;</a>", "<a>&#x;</a>", "<a>&#xG;</a>", "<a>&#1A;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>",
        "<a>&#xFFFF;</a>", "<a>&#x110000;</a>", "<a>&#00000065;</a>", "<a>]]></a>", "<a b='&x;'/>",
        "<a>\u{1}</a>",
        "<a>\u{FFFE}</a>", "<a>x\r\ny</a>", "<a\r\nb='1'/>", "<a><!-- --></a>", "<a><![CDATA[x]]></a>",
        "<a><?x?></a>", "<!DOCTYPE a><a/>", "<?xml version='1.1'?><a/>",
        "<?xml version='1.0' encoding='latin1'?><a/>",
        "<é/>", "<b:a/>", "<a b:c='1'/>", "<a:b:c xmlns:a='urn:a'/>", "<:a/>", "<a:/>",
        "<a:1 xmlns:a='urn:a'/>",
        "<a xmlns=''/>", "<a xmlns:b=''/>", "<a xmlns:b='urn:b' xmlns:b='urn:b'/>", "<a xmlns:xml='urn:b'/>",
        "<a xmlns:xmlns='urn:b'/>", "<xmlns:a/>", "<a xmlns:b='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns='urn:a'><b xmlns='urn:b'/></a>", "<a><b xmlns='urn:b'/></a>", "<a xmlns:b='&amp;'/>",
        "<a xmlns:b='urn:b' xmlns:c='urn:b' b:d='1' c:d='2'/>", "<a><b xmlns:c='urn:c'/><c:d/></a>",
        "<x:a xmlns:x='urn:x'><b xmlns='urn:b'/><b/></x:a>", "<a xmlns:b='urn:é'/>",
    ]) func `what is not plain, or not well-formed, is left to libxml2`(_ xml: String) {
        #expect(TapeComparison(xml.utf8).scanned == nil)
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80],
            [0xEF, 0xBF, 0xBF],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0],
        ] as [[UInt8]]) func `bytes that are no characters of XML are left to libxml2`(_ bytes: [UInt8])
    {
        for padding in [0, 60, 200] {
            let before = Array("<a>".utf8) + [UInt8](repeating: 0x20, count: padding)
            #expect(TapeComparison(before + bytes + Array("</a>".utf8)).scanned == nil)
        }
    }

    @Test func `a document cut short anywhere is left to libxml2`() {
        let xml = Array("<a xmlns:b='urn:b'><b:c d='&#65;'>x&amp;y</b:c></a>".utf8)
        for count in 0..<xml.count { #expect(TapeComparison(xml.prefix(count)).scanned == nil) }
    }

    @Test func `no mutation of a plain document is scanned to another tape`() {
        var accepted = 0
        for (number, xml) in Self.plain.enumerated() {
            var mutator = XMLMutator(seed: UInt64(number) + 1)
            for _ in 0..<300 {
                let mutant = mutator.mutate(Array(xml.utf8))
                let comparison = TapeComparison(mutant)
                if comparison.scanned != nil { accepted += 1 }
                let agrees = comparison.agrees
                #expect(agrees, "\(String(decoding: mutant, as: UTF8.self))")
            }
        }
        #expect(accepted > 300)
    }
}
