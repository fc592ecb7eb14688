import DocumentIO

/// What the fuzzers start from: small documents of our own, one for each thing the readers know.
enum Seeds {
    static func of(_ target: FuzzTarget) -> [[UInt8]] {
        switch target {
        case .zip: packages
        case .docx: documents.map { Array($0.utf8) } + packages
        case .xml: (documents + transcripts).map { Array($0.utf8) }
        case .text: texts.map { Array($0.utf8) }
        }
    }
}

private extension Seeds {
    static let texts = [
        "Interviewer: How did it begin?\nAnna Lund: With a phone call.\nInterviewer: And then?\nAnna Lund: A meeting.",
        "Date: 3 May 2031\nI: Why?\nR: Because. #00:01:22-6#\nI: And?\nR: [laughs] No. #00:01:30-1#\n",
        "Transcript\n00:00:03 Speaker 1\nGood morning.\n00:00:07 Speaker 2\nMorning.\n00:00:09 Speaker 1\nShall we?",
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.500\n<v Ida>Hello &amp; welcome</v>\n\n00:00:03.000 --> 00:00:04.000\nBob: Hi",
        "1\n00:00:01,000 --> 00:00:02,500\nIda: Hello\n\n2\n00:00:03,000 --> 00:00:04,000\nHi there\n",
        "# Interview\n\n**Ida:** What *changed*?\n\n**Bob:** The [rota](x).\n\n- one\n- two\n\n| Speaker | Text |\n|---|---|\n| I | a |",
        "*What changed?\nThe rota did, and then the people.\n*Who decided?\nNobody could say.\n*Why?\nNobody asked.",
        "Ida Berg   0:03\nHello.\nBob Dahl   0:07\nHi.\nIda Berg   1:12:09\nBye.\nIda Berg stopped transcription",
    ]

    static let documents = [
        word(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>I:</w:t></w:r><w:r><w:t xml:space='preserve'> Why?</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>R: Be&amp;cause</w:t><w:br/><w:t>x</w:t></w:r></w:p>"),
        word(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Speaker</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Text</w:t></w:r>"
                + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>I</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
        ),
        word(
            "<w:p><w:pPr><w:pStyle w:val='Heading1'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                + "<w:ins w:id='1'><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id='2'><w:r><w:delText>old</w:delText></w:r></w:del>"
                + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='end'/>"
                + "<w:sym w:font='Wingdings' w:char='F04A'/><w:noBreakHyphen/><w:tab/></w:r></w:p>"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<a xmlns='urn:a' xmlns:b='urn:b' b:c='1\n2'>\n<b:d>"
            + "&#x1F642;é&lt;]]</b:d><e f='aaaaaaaaaaaaaaaa'/><e f='aaaaaaaaaaaaaaaa'/><e f='&quot;'>\n</e></a>\n",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a><!-- d --><![CDATA[e]]><?f g?>&b;</a>",
    ]

    static let transcripts = [
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><profileDesc><particDesc><person xml:id='p' role='interviewer'>"
            + "<persName>Ida</persName></person></particDesc></profileDesc></teiHeader><text><body><u who='#p'><seg>Why?</seg></u>"
            + "<u who='#q' start='#T1'>Because.</u></body></text></TEI>",
        "<interview><turn speaker='I' time='00:01'>Why?</turn><turn speaker='R'>Because.</turn></interview>",
        "<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID='a' TIME_VALUE='10'/><TIME_SLOT TIME_SLOT_ID='b'/>"
            + "</TIME_ORDER><TIER TIER_ID='x' PARTICIPANT='I'><ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1='a' "
            + "TIME_SLOT_REF2='b'><ANNOTATION_VALUE>Why?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>"
            + "</ANNOTATION_DOCUMENT>",
        "<basic-transcription><head><speakertable><speaker id='S'><abbreviation>I</abbreviation></speaker></speakertable></head>"
            + "<basic-body><common-timeline><tli id='T0' time='0.5'/><tli id='T1'/></common-timeline><tier id='t' speaker='S' "
            + "category='v' type='t'><event start='T0' end='T1'>Why?</event></tier></basic-body></basic-transcription>",
        "<Trans><Speakers><Speaker id='s1' name='Ida'/></Speakers><Episode><Section startTime='0' endTime='9'><Turn speaker='s1 s2' "
            + "startTime='0' endTime='9'><Sync time='0'/><Who nb='1'/>Why?<Who nb='2'/>Yes</Turn></Section></Episode></Trans>",
        "<tt xmlns='http://www.w3.org/ns/ttml'><body><div><p begin='1s' end='00:00:02.5'>Hello<br/>there</p></div></body></tt>",
        "<akomaNtoso><debate><debateBody><speech by='#a'><from>Ida</from><p>Order.</p></speech></debateBody></debate></akomaNtoso>",
        "<CHAT xmlns='http://www.talkbank.org/ns/talkbank'><Participants><participant id='I' name='Ida'/></Participants>"
            + "<u who='I'><w>why</w><t type='q'/><media start='1' end='2' unit='s'/></u></CHAT>",
        "<folker-transcription><speakers><speaker speaker-id='I'><name>Ida</name></speaker></speakers><timeline><timepoint "
            + "timepoint-id='a' absolute-time='0'/></timeline><contribution speaker-reference='I' start-reference='a' "
            + "end-reference='a'><w>why</w></contribution></folker-transcription>",
    ]

    static let packages = [
        WordPackaging.package(lines: Array("I: Why?\nR: Because.\nI: And?\nR: No.".utf8)),
        WordPackaging.package(document: [1]), (try? ZipWriter().bytes()) ?? [],
    ]

    static func word(_ body: String) -> String {
        "<w:document xmlns:w='\(WordPackaging.namespace)'><w:body>\(body)</w:body></w:document>"
    }
}
