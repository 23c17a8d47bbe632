/// Numbers as Vietnamese readers write them.
public enum VietnameseNumber {
    /// `1.234,5`
    public static func text(_ number: Double) -> String {
        let parts = MachineNumber.text(number.magnitude).split(separator: ".")
        let digits = Array(String(parts.first ?? "0"))
        var whole = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { whole.append(".") }
            whole.append(digit)
        }
        return (number < 0 ? "-" : "") + whole + (parts.count > 1 ? "," + parts[1] : "")
    }
}
