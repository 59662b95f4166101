namespace Digital40.GraphQL.Execution.Operations;

/// <summary>Something that an execution goes on with. No two turns of an execution run at once.</summary>
internal interface ITurn
{
    /// <summary>Runs it.</summary>
    void Run();

    /// <summary>Lets go of it: nobody waits for it any more.</summary>
    void Discard();
}
