extension ObservationRules {
    /// Files in which nearly every share has more in its numerator than in its denominator: the columns changed places.
    func swappedFiles(_ observations: [Observation]) -> [Int32: Observation] {
        var tallies: [Int32: (shares: Int, above: Int, first: Observation)] = [:]
        for observation in observations {
            guard observation.statement == .reported, let part = observation.numerator,
                let whole = observation.denominator, part != whole
            else { continue }
            var tally = tallies[observation.origin.file] ?? (0, 0, observation)
            tally.shares += 1
            if part > whole { tally.above += 1 }
            if observation.origin < tally.first.origin { tally.first = observation }
            tallies[observation.origin.file] = tally
        }
        return tallies.filter { $0.value.shares >= 10 && $0.value.above * 10 >= $0.value.shares * 9 }.mapValues {
            $0.first
        }
    }
}

extension Diagnostic {
    /// Numerators and denominators under each other's heads.
    static func swappedColumns(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "swapped-columns", at: place,
            summary: Bilingual(
                vi: "Hai cột “numerator” và “denominator” của tệp này bị đổi chỗ",
                en: "The columns “numerator” and “denominator” of this file have changed places"),
            explanation: Bilingual(
                vi: "Ở hầu hết các dòng, tử số lớn hơn mẫu số.",
                en: "In nearly every row the part is larger than the whole."),
            fix: Bilingual(
                vi: "Hãy đổi tên hai cột ở dòng đầu cho nhau, rồi kiểm tra vài dòng với báo cáo gốc.",
                en: "Exchange the two names in the first line, and compare a few rows with the reports."))
    }
}
