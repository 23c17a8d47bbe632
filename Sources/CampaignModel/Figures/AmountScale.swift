/// How large an amount of đồng is said to be: pages write “9,13 tỷ đồng”, files the amount in full.
public enum AmountScale: Hashable, Sendable {
    /// Thousands of millions, with two decimals.
    case billion
    /// Millions, with two decimals.
    case million
    /// Whole đồng.
    case dong

    /// The scale of an amount: what would be written as 1000 million is a billion.
    public init(of amount: Double) {
        let size = abs(amount)
        if size + AmountScale.million.step / 2 >= AmountScale.billion.size {
            self = .billion
        } else {
            self = size + AmountScale.dong.step / 2 >= AmountScale.million.size ? .million : .dong
        }
    }

    /// Of how many đồng there is one.
    public var size: Double {
        switch self {
        case .billion: 1_000_000_000
        case .million: 1_000_000
        case .dong: 1
        }
    }

    /// How many decimals are written at most.
    public var decimals: Int { self == .dong ? 0 : 2 }

    /// The smallest amount of đồng by which two amounts that are written so can differ.
    public var step: Double { self == .dong ? 1 : size / 100 }
}
