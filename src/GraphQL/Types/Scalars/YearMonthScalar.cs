namespace Digital40.GraphQL.Types.Scalars;

/// <summary>A month: <c>2025-03</c>. ISO 8601.</summary>
internal sealed class YearMonthScalar() : TextScalar<YearMonth>("YearMonth", "a month such as \"2025-03\"")
{
    protected override bool TryParse(string text, out YearMonth value) => YearMonth.TryParse(text, null, out value);

    protected override string TryFormat(YearMonth value) => value.ToString();
}
