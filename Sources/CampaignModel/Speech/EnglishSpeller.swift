/// Reads English numbers, with “and” before the last two digits: “one hundred and five”.
public struct EnglishSpeller: NumberSpeller {
    /// What is said for the decimal mark.
    public let decimalMark = "point"
    /// What is said before a number below zero.
    public let minus = "minus"

    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = [
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let powers = ["", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"]
    private static let ordinals = [
        "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
        "twelve": "twelfth", "twenty": "twentieth", "thirty": "thirtieth",
    ]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Makes a speller.
    public init() {}

    /// A whole number.
    public func words(_ number: Int) -> String {
        guard number != 0 else { return digit(0) }
        return ((number < 0 ? [minus] : []) + magnitude(number.magnitude)).joined(separator: " ")
    }

    /// A digit after the decimal mark.
    public func digit(_ digit: Int) -> String {
        EnglishSpeller.small[digit]
    }

    /// A day.
    public func words(_ date: CalendarDate) -> String {
        "the \(ordinal(date.day)) of \(EnglishSpeller.months[date.month - 1]) \(year(date.year))"
    }

    /// “Twenty twenty-six”, “nineteen oh five”; the years from 2000 to 2009 as numbers.
    public func year(_ year: Int) -> String {
        let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
        guard (11...99).contains(century), !(century.isMultiple(of: 10) && rest < 10) else { return words(year) }
        if rest == 0 { return words(century) + " hundred" }
        return words(century) + (rest < 10 ? " oh " : " ") + words(rest)
    }

    /// A quarter or half by its number within the year.
    public func part(ofYear number: Int) -> String {
        ordinal(number)
    }

    /// A number up to 99 as a rank.
    func ordinal(_ number: Int) -> String {
        var parts = words(number).split(separator: "-").map(String.init)
        let last = parts.removeLast()
        let regular = last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th"
        return (parts + [EnglishSpeller.ordinals[last] ?? regular]).joined(separator: "-")
    }

    private func magnitude(_ number: UInt) -> [String] {
        var groups: [[String]] = []
        var rest = number
        for power in EnglishSpeller.powers where rest > 0 {
            let group = Int(rest % 1000)
            rest /= 1000
            guard group > 0 else { continue }
            let isLast = power.isEmpty && rest > 0
            groups.append(hundreds(group, saysAnd: isLast) + (power.isEmpty ? [] : [power]))
        }
        return groups.reversed().flatMap(\.self)
    }

    private func hundreds(_ group: Int, saysAnd: Bool) -> [String] {
        let (hundreds, rest) = group.quotientAndRemainder(dividingBy: 100)
        let first = hundreds > 0 ? [EnglishSpeller.small[hundreds], "hundred"] : []
        guard rest > 0 else { return first }
        return first + (hundreds > 0 || saysAnd ? ["and"] : []) + [belowHundred(rest)]
    }

    private func belowHundred(_ number: Int) -> String {
        if number < 20 { return EnglishSpeller.small[number] }
        let ten = EnglishSpeller.tens[number / 10]
        return number.isMultiple(of: 10) ? ten : "\(ten)-\(EnglishSpeller.small[number % 10])"
    }
}
