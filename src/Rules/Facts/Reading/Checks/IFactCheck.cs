namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>One concern of a fact. A check may remember the facts that it has seen; it is made anew for every sheet.</summary>
internal interface IFactCheck
{
    /// <summary>Checks one fact; what is wrong is added to its problems.</summary>
    void Check(FactCase fact);
}
