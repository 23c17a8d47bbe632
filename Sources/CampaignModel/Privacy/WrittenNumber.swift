/// A number as it is written: its digits, and how they are grouped.
struct WrittenNumber {
    /// Digits from 0 to 9.
    let digits: [UInt8]
    /// How many digits each group has.
    let lengths: [Int]
    let hasPlus: Bool
    let hasDots: Bool
    /// True when commas, slashes or line ends part groups: only a telephone number is taken for one number then.
    let isLoose: Bool

    /// True for 0912 345 678, (0263) 3 822 …, +84 912 …; numbers of services (113, 1900 …) don't start with 0.
    var isPhone: Bool {
        if isLoose && (lengths.contains(where: { $0 < 3 }) || isListOfCodes) { return false }
        if hasPlus { return digits.starts(with: [8, 4]) && isNational(digits.dropFirst(2)) }
        if digits.starts(with: [0, 0, 8, 4]) { return isNational(digits.dropFirst(4)) }
        if digits.starts(with: [8, 4]), digits.count == 11, lengths.first == 11 || lengths.first == 2 {
            return [3, 5, 7, 8, 9].contains(digits[2])
        }
        guard digits[0] == 0, digits[1] != 0, lengths[0] >= 2, !startsWithDate, lengths.count <= 5 else { return false }
        if digits.count == 11 { return digits[1] <= 2 && lengths[0] >= 3 }
        return digits.count == 10
    }

    /// True for codes of communes one after another, which have five digits each: 09163, 09169.
    private var isListOfCodes: Bool { lengths.allSatisfy { $0 == 5 } }

    private func isNational(_ rest: ArraySlice<UInt8>) -> Bool {
        let trunk = rest.first == 0 ? 1 : 0
        return (9...10).contains(rest.count - trunk)
    }

    /// True for a date and more behind it: 05-09-2026 10.
    private var startsWithDate: Bool {
        guard lengths.count > 2, lengths[0] == 2, lengths[1] == 2, lengths[2] == 4 else { return false }
        let century = digits[4] * 10 + digits[5]
        return century == 19 || century == 20
    }

    /// The kind of identity number, if it can be one; a word beside it may name it.
    ///
    /// Amounts are written in threes with dots and don't start with 0; years and codes stand in other groups.
    func identity(isNamed: Bool) -> PrivacyFinding.Kind? {
        if isLoose { return nil }
        switch digits.count {
        case 12:
            if lengths.count == 1 { return .identityNumber }
            let isUsual = lengths.allSatisfy { $0 >= 3 } || lengths == [3, 1, 2, 6]
            return isUsual && (digits[0] == 0 || isNamed) ? .identityNumber : nil
        case 9:
            if lengths.count == 1 { return .oldIdentityNumber }
            let isUsual = lengths.allSatisfy { $0 % 3 == 0 }
            let mayBeAmount = hasDots || lengths.count < 3
            return isUsual && (digits[0] == 0 && !isDecimal || isNamed || !mayBeAmount) ? .oldIdentityNumber : nil
        default:
            return nil
        }
    }

    private var isDecimal: Bool { hasDots && lengths.count == 2 }
}
