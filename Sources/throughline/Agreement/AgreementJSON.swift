import Agreement
import StudyModel
import Writers

/// A comparison of coders for programs, with every segment they differ on.
struct AgreementJSON {
    private let view: AgreementView

    init(_ view: AgreementView) { self.view = view }

    /// The comparison.
    var value: JSONValue {
        let study = view.study
        var members: [JSONValue.Member] = [
            .init("coders", .array(study.coders.map { .string($0) })),
            .init("interviews", .array(study.shared.map { .string(study.interviews[$0].name) })),
            .init("read_by_one", .array(view.alone.map { .string($0) })),
            .init("levels", .array(view.levels.map(level))),
        ]
        if view.grouping == .criterion {
            members += [
                .init(
                    "talk_over",
                    .array(view.comparison.toTalkOver.map { .string(study.criteria[$0].rawValue) })),
                .init("taken_for_each_other", .array(view.comparison.confusions.map(confusion))),
                .init("differences", .array(view.comparison.differences.map(difference))),
            ]
        }
        return .object(members)
    }
}

private extension AgreementJSON {
    func level(_ level: LevelComparison) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("level", .string(level.level.rawValue)), .init("units", .integer(level.units)),
            .init("uncoded_units_known", .bool(level.isComplete)),
            .init("codings_in_no_unit", .integer(level.unplaced)), .init("macro_f1", number(level.macroF1)),
            .init("pooled", .object(figures(level.pooled))),
        ]
        if view.grouping == .criterion {
            members.append(
                .init(
                    "criteria",
                    .array(
                        level.criteria.enumerated().map { index, figures in
                            .object(
                                [
                                    .init("criterion", .string(view.study.criteria[index].rawValue)),
                                    .init("label", view.label(index).map { .string($0) } ?? .null),
                                ] + self.figures(figures)
                                    + [.init("reading", .string(Reliability(figures).rawValue))])
                        })))
        }
        members.append(.init("stance", stance(level.stance)))
        members.append(
            .init(
                "statements",
                .array(
                    level.statements.map { statement in
                        .object(
                            [.init("mark", .string(statement.mark.name))] + figures(statement.figures)
                                + [.init("reading", .string(Reliability(statement.figures).rawValue))])
                    })))
        return .object(members)
    }

    func figures(_ figures: AgreementFigures) -> [JSONValue.Member] {
        [
            .init("coded_by", .array(figures.codedBy.map { .integer($0) })),
            .init("differing", .integer(figures.differing)), .init("f1", number(figures.f1)),
            .init("agreement", number(figures.percentAgreement)), .init("kappa", number(figures.kappa)),
            .init("kappa_interval", interval(figures.kappaInterval)), .init("alpha", number(figures.alpha)),
            .init("alpha_interval", interval(figures.alphaInterval)), .init("ac1", number(figures.gwetAC1)),
            .init("pairs", .array(figures.pairs.map(pair))),
        ]
    }

    func pair(_ pair: CoderPair) -> JSONValue {
        let table = pair.table
        return [
            "first": .string(view.study.coders[pair.first]),
            "second": .string(view.study.coders[pair.second]),
            "both": .integer(table.both), "only_first": .integer(table.onlyFirst),
            "only_second": .integer(table.onlySecond), "neither": table.neither.map { .integer($0) } ?? .null,
            "precision": number(table.precision), "recall": number(table.recall), "f1": number(table.f1),
            "kappa": number(table.kappa?.value), "kappa_interval": interval(table.kappa?.interval),
        ]
    }

    func stance(_ stance: StanceFigures) -> JSONValue {
        [
            "units": .integer(stance.units), "agreement": number(stance.percentAgreement),
            "nominal_alpha": number(stance.nominalAlpha),
            "nominal_interval": interval(stance.nominalInterval),
            "ordinal_alpha": number(stance.ordinalAlpha),
            "ordinal_interval": interval(stance.ordinalInterval),
        ]
    }

    func confusion(_ confusion: Confusion) -> JSONValue {
        [
            "criteria": [
                .string(view.study.criteria[confusion.first].rawValue),
                .string(view.study.criteria[confusion.second].rawValue),
            ], "segments": .integer(confusion.segments),
        ]
    }

    func difference(_ unit: CodedUnit) -> JSONValue {
        .object(
            [
                .init("transcript", .string(view.study.interviews[unit.interview].name)),
                .init("turn", .integer(unit.turn ?? 0)),
                .init("start", .integer(unit.range?.lowerBound ?? 0)),
                .init("end", .integer(unit.range?.upperBound ?? 0)), .init("text", .string(unit.text)),
                .init(
                    "coders",
                    .object(
                        view.study.coders.indices.map { coder in
                            .init(view.study.coders[coder], marks(unit, of: coder))
                        })),
            ])
    }

    func marks(_ unit: CodedUnit, of coder: Int) -> JSONValue {
        guard let marks = view.marks(unit, of: coder) else { return .null }
        return .array(
            marks.map { mark in
                [
                    "criterion": .string(view.study.criteria[mark.criterion].rawValue),
                    "stance": mark.stance.map { .string($0.rawValue) } ?? .null,
                ]
            })
    }

    func interval(_ interval: Interval?) -> JSONValue {
        interval.map {
            ["low": .number($0.low), "high": .number($0.high), "method": .string($0.method.rawValue)]
        } ?? .null
    }

    func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }
}
