using System.Diagnostics;
using System.Reflection;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotelPrivacy.Kernel.Slices;

/// <summary>The one place where the mediator is wired; a later version of it is a change of this file.</summary>
public static class Pipeline
{
    /// <summary>Registers the mediator, its two behaviours and every handler of the assemblies, internal ones included.</summary>
    public static void AddPipeline(this IServiceCollection services, IReadOnlyList<Assembly> assemblies)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Trace<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(Transaction<,>));
        services.Scan(scan => scan.FromAssemblies(assemblies)
            .AddClasses(types => types.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .As(type => type.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
            .WithScopedLifetime());
    }
}

/// <summary>Traces type, time and outcome of a message; never its content.</summary>
internal sealed partial class Trace<TRequest, TResponse>(UnitOfWork work, ILogger<Trace<TRequest, TResponse>> log) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private static readonly string Name = typeof(TRequest).DeclaringType?.Name ?? typeof(TRequest).Name;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (work.IsWriting)
        {
            throw new InvalidOperationException($"{Name} was asked inside an open write: ask before the first write.");
        }

        var start = Stopwatch.GetTimestamp();
        var response = await next();
        LogDone(Name, Stopwatch.GetElapsedTime(start).TotalMilliseconds, (response as IOutcome)?.Error?.Code ?? "ok");
        return response;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Message} took {Milliseconds} ms: {Outcome}")]
    private partial void LogDone(string message, double milliseconds, string outcome);
}

/// <summary>Commits a command's work, or undoes it when the command refuses or throws. Opens nothing: the first write does.</summary>
internal sealed class Transaction<TRequest, TResponse>(UnitOfWork work, IdempotentAnswers answers) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private static readonly string? Module = typeof(TRequest).GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IModuleCommand<>))
        ? Naming.Snake(typeof(TRequest).Assembly.GetName().Name!["HotelPrivacy.".Length..])
        : null;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (Module is null)
        {
            return await next();
        }

        try
        {
            var response = await next();
            if (response is not IOutcome { Error: null } outcome)
            {
                await work.RollbackAsync();
                return response;
            }

            await answers.StoreAsync(work, Module, outcome.Content, cancellationToken);
            await work.CommitAsync(Module, cancellationToken);

            return response;
        }
        catch
        {
            await work.RollbackAsync();
            throw;
        }
    }
}
