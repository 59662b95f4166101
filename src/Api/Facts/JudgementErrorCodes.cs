namespace Digital40.Api.Facts;

/// <summary>The stable codes of what is wrong with judgements as a whole.</summary>
public static class JudgementErrorCodes
{
    /// <summary>The edition has nothing that raters judge, or several things.</summary>
    public const string NothingJudged = "nothing-judged";
}
