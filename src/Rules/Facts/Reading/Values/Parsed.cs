namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>A value, or why there is none.</summary>
internal readonly record struct Parsed<T>(T Value, Fault Fault)
    where T : struct
{
    public static implicit operator Parsed<T>(T value) => new(value, Fault.None);

    public static implicit operator Parsed<T>(Fault fault) => new(default, fault);
}
