using System.CommandLine;

namespace Digital40.Api.Commands;

/// <summary>A command of the service's program: done in a process of its own, without a web server, next to a service that may be running.</summary>
internal abstract class ServiceCommand : Command
{
    private readonly CommandHost _host;

    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, in a few sentences.</param>
    /// <param name="host">What it works with.</param>
    protected ServiceCommand(string name, string description, CommandHost host)
        : base(name, description)
    {
        _host = host;
        SetAction((parsed, cancellationToken) => host.RunAsync(services => RunAsync(parsed, services, cancellationToken)));
    }

    /// <summary>Commands that can be typed as they are, for the help; never empty.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>Where it writes to.</summary>
    protected Terminal Terminal => _host.Terminal;

    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    protected abstract Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken);
}
