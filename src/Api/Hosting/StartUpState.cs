namespace Digital40.Api.Hosting;

/// <summary>Whether everything that comes before the first request is done.</summary>
internal sealed class StartUpState
{
    private volatile bool _isFinished;

    public bool IsFinished => _isFinished;

    /// <summary>Says that it is done.</summary>
    public void Finish() => _isFinished = true;
}
