namespace Digital40.GraphQL.Types.Printing;

/// <summary>Says which texts can be written as block strings.</summary>
internal static class BlockStrings
{
    /// <summary>
    /// Whether a text written as a block string reads back the same: it has no control characters, does not begin or end with an empty line,
    /// and its lines are not all indented.
    /// </summary>
    public static bool CanHold(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        var (lineIsBlank, lineIsIndented) = (true, false);
        var (allIndented, hasLines) = (true, false);
        foreach (var character in text)
        {
            switch (character)
            {
                case '\n':
                    if (lineIsBlank && !hasLines)
                    {
                        return false;
                    }

                    (hasLines, lineIsBlank, lineIsIndented) = (true, true, false);
                    break;
                case '\t' or ' ':
                    lineIsIndented |= lineIsBlank;
                    break;
                case <= '\u000f':
                    return false;
                default:
                    allIndented &= lineIsIndented;
                    lineIsBlank = false;
                    break;
            }
        }

        return !lineIsBlank && !(allIndented && hasLines);
    }
}
