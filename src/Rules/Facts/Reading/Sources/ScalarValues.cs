using Digital40.Rules.Facts.Reading.Values;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Takes single values for what they must be where they stand. What cannot be taken becomes a problem and <c>null</c>.</summary>
internal sealed class ScalarValues(FactProblems problems)
{
    public string? Text(string name, in Scalar scalar)
    {
        if (!scalar.CanBeText)
        {
            WrongType(name, scalar.Place, "a text", scalar.Described);
            return null;
        }

        return scalar.Text.Trim();
    }

    /// <summary>A code or an item: in a cell its digits may be Thai.</summary>
    public string? Code(string name, in Scalar scalar)
    {
        var text = Text(name, scalar);
        return text is not null && scalar.IsCell ? ThaiDigits.ToAscii(text) : text;
    }

    public decimal? Number(string name, in Scalar scalar)
    {
        if (!scalar.CanBeNumber)
        {
            WrongType(name, scalar.Place, "a number", scalar.Described);
            return null;
        }

        var number = NumberText.Read(scalar.Text);
        return number.Fault switch
        {
            Fault.None => number.Value,
            Fault.TooManyDigits => Refuse<decimal>(FactErrorCodes.NumberDigits, name, "has too many digits", NumberText.ExpectedDigits, scalar),
            _ => Refuse<decimal>(FactErrorCodes.NumberInvalid, name, "is not a number", NumberText.Expected, scalar),
        };
    }

    public bool? Done(string name, in Scalar scalar)
    {
        var expected = scalar.IsCell ? DoneText.ExpectedInCells : DoneText.Expected;
        if (!scalar.CanBeBoolean)
        {
            WrongType(name, scalar.Place, expected, scalar.Described);
            return null;
        }

        var done = DoneText.Read(scalar.Text, scalar.IsCell);
        return done.Fault == Fault.None
            ? done.Value
            : Refuse<bool>(FactErrorCodes.DoneInvalid, name, "does not say whether it is done", expected, scalar);
    }

    public DateOnly? Date(string name, in Scalar scalar)
    {
        var expected = scalar.IsCell ? DateText.ExpectedInCells : DateText.Expected;
        if (!scalar.CanBeText)
        {
            WrongType(name, scalar.Place, expected, scalar.Described);
            return null;
        }

        var date = DateText.Read(scalar.Text.Trim(), scalar.IsCell);
        return date.Fault switch
        {
            Fault.None => date.Value,
            Fault.Ambiguous => Refuse<DateOnly>(FactErrorCodes.DateAmbiguous, name, "can be meant in two ways", expected, scalar),
            _ => Refuse<DateOnly>(FactErrorCodes.DateInvalid, name, "is not a date", expected, scalar),
        };
    }

    public YearMonth? Month(string name, in Scalar scalar)
    {
        var expected = scalar.IsCell ? MonthText.ExpectedInCells : MonthText.Expected;
        if (!scalar.CanBeText)
        {
            WrongType(name, scalar.Place, expected, scalar.Described);
            return null;
        }

        var month = MonthText.Read(scalar.Text.Trim(), scalar.IsCell);
        return month.Fault switch
        {
            Fault.None => month.Value,
            Fault.Ambiguous => Refuse<YearMonth>(FactErrorCodes.MonthAmbiguous, name, "can be meant in two ways", expected, scalar),
            _ => Refuse<YearMonth>(FactErrorCodes.MonthInvalid, name, "is not a month", expected, scalar),
        };
    }

    /// <summary>Something of one kind stands where another is needed.</summary>
    public void WrongType(string name, SourcePlace place, string expected, string found) =>
        problems.Add(FactErrorCodes.TypeWrong, place, null, $"The {name} is of the wrong type.", expected, found);

    private T? Refuse<T>(string code, string name, string fault, string expected, in Scalar scalar)
        where T : struct
    {
        problems.Add(code, scalar.Place, null, $"The {name} {fault}.", expected, Quoted.Text(scalar.Text));
        return null;
    }
}
