import Planning
import StudyModel
import TestStudies
import Testing
import Themes

@testable import Writers

struct ThemePictureTests {
    private let summary = TinyStudy.summary()

    private func words(_ blocks: [Block]) -> String { BlockWalk(blocks).words }

    @Test func `bars that diverge count who told of difficulty, of help and of both`() throws {
        let charts = BlockWalk(ThemesLayout(summary).document.blocks).charts
        #expect(charts.allSatisfy { $0.arrangement == .diverging })
        let trust = try #require(charts.flatMap(\.bars).first { $0.label == "Trust" })
        #expect(trust.counts == [.hindering: 3, .mixed: 0, .helping: 3])
        #expect(Set(charts.map(\.maximum)).count == 1, "levels can be compared")
    }

    @Test func `every chart has its numbers beside it and a sentence before it`() {
        let blocks = ThemesLayout(summary).document.blocks
        for (index, block) in blocks.enumerated() {
            guard case .chart = block else { continue }
            if case .paragraph = blocks[index - 1] {} else { Issue.record("no sentence before a chart") }
            guard case .details(_, let inside) = blocks[index + 1], case .table = inside.first else {
                Issue.record("no numbers beside a chart")
                continue
            }
        }
    }

    @Test func `what is hidden is told as not shown, never as a number`() throws {
        let figures = try #require(GroupFigures(summary, .sector))
        let tables = BlockWalk(figures.blocks).tables
        let trust = tables.flatMap(\.rows).filter { $0[0].text.plainText == "L4 Trust" }
        // All three of either sector are of one mind, so neither may be told.
        #expect(trust.isEmpty)
        #expect(words(figures.blocks).contains("No group’s figures are shown for L4 Trust"))
        let money = try #require(tables.flatMap(\.rows).first { $0[0].text.plainText.hasPrefix("L1") })
        #expect(money.dropFirst().map(\.text.plainText) == ["0\u{A0}of\u{A0}3", "1\u{A0}of\u{A0}3"])
        #expect(money.dropFirst().map(\.shade) == [Shade.none, .middle])
    }

    @Test func `too few interviews make no curve, enough make one with its numbers`() throws {
        #expect(SaturationFigures(summary) == nil)
        var settings = ThemeSettings()
        // A run of two would tell of two people; it is made as long as the smallest group.
        settings.saturation.base = 2
        settings.saturation.run = 2
        var accumulator = ThemeAccumulator(codebook: TinyStudy.codebook, settings: settings)
        for (name, _, said) in TinyStudy.interviews {
            accumulator.add(
                InterviewRecord(
                    transcript: name, participants: [.init(id: .init(name))], words: 100, turns: 2),
                codings: said.enumerated().map { TinyStudy.coding(name, $0.offset + 1, $0.element) })
        }
        let figures = try #require(SaturationFigures(accumulator.summary()))
        #expect(figures.curve.points.map(\.step) == [1, 2, 3, 4, 5, 6])
        #expect(figures.curve.points.last?.middle == 4)
        #expect(figures.table.rows.count == 6)
        #expect(figures.sentences.last?.contains("the last three interviews brought") == true)
    }

    @Test func `a conversation shows either side, what is shared and a question that takes none`() {
        let document = FacilitatorLayout(summary).document
        let walk = BlockWalk(document.blocks)
        #expect(walk.words.contains("We ring one another"))
        #expect(walk.words.contains("turns out to have another one behind it"))
        #expect(walk.words.contains("Everybody interviewed spoke of it"))
        #expect(
            walk.words.contains(
                "one time when trust made our work together easier, and one when it made it harder"))
        #expect(document.status == "FOR THE FACILITATOR")
    }

    @Test func `the digest shows a quote once and no code of evidence`() {
        let blocks = FacilitatorLayout(summary).document.blocks
        let quotes = blocks.compactMap { if case .quote(let text, _, _) = $0 { text } else { nil } }
        #expect(!quotes.isEmpty && Set(quotes).count == quotes.count)
        let ids = summary.themes.flatMap(\.quotes).map(\.id.description)
        #expect(!ids.contains(where: words(blocks).contains))
    }

    @Test(arguments: [
        (1, 999, "less than 1 time in 100"), (100, 1_000, "about 1 time in 10"),
        (333, 999, "about 1 time in 3"),
        (700, 1_000, "about 7 times in 10"), (999, 999, "almost every time"),
    ])
    func `chance is told in plain words`(asWide: Int, shuffles: Int, words: String) throws {
        let chance = ShuffleTest(asWide: asWide, shuffles: shuffles)
        #expect(ChanceWords.ratio(chance) == words)
    }

    @Test func `groups that are not shown are not set against each other`() throws {
        let divergence = try #require(summary.theme(.init("trust"))?.divergence)
        #expect(divergence.basis == .people && divergence.chance == nil)
        #expect(ChanceWords.short(divergence) == "not along groups")
        #expect(!words(FacilitatorLayout(summary).document.blocks).contains("by lot"))
    }

    @Test func `coverage has a row for each interviewee and a cell for every column`() {
        let coverage = Coverage(summary.matrix, levels: summary.codebook.levels)
        let rows = CoverageRows.rows(coverage)
        #expect(rows.count == 6)
        #expect(rows.allSatisfy { $0.count == CoverageRows.columns(coverage).count })
        #expect(rows[0].suffix(4) == ["1", "1", "2", "L1 S7"])
    }
}
