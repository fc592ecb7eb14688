import Testing

@testable import Writers

struct ColourTests {
    @Test(arguments: Shade.allCases)
    func `words on a shade can be read, on light and on dark screens`(_ shade: Shade) {
        #expect(contrast(shade.paper, "1D2733") >= 4.5)
        #expect(contrast(shade.darkPaper, "E4E8EC") >= 4.5)
    }

    @Test(arguments: Tint.allCases)
    func `counts on a bar can be read, and the bar or its line stands out from the page`(_ tint: Tint) {
        #expect(contrast(tint.fill, tint.ink) >= 4.5)
        #expect(max(contrast(tint.fill, "FFFFFF"), contrast(tint.outline, "FFFFFF")) >= 3)
        #expect(contrast(tint.paper, "1D2733") >= 4.5)
    }

    @Test func `shades grow darker step by step, so that they tell the same without colour`() {
        let steps: [Shade] = [.none, .low, .middle, .high, .full]
        let light = steps.map { contrast($0.paper, "FFFFFF") }
        #expect(zip(light, light.dropFirst()).allSatisfy { $0 + 0.1 < $1 })
    }

    @Test func `every mark is another`() {
        #expect(Set(Tint.allCases.map(\.symbol)).count == Tint.allCases.count)
    }
}
