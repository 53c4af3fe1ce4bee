package io.whosecount.extract.convergence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a history that fails shorter and simpler, as long as it fails. */
record Shrinker(Predicate<History> fails) {

  /** One that fails and of which no act can be left out or made simpler. */
  History shrink(History history) {
    History smallest = history;
    while (true) {
      Optional<History> smaller = candidates(smallest).stream().filter(fails).findFirst();
      if (smaller.isEmpty()) {
        return smallest;
      }
      smallest = smaller.get();
    }
  }

  private static List<History> candidates(History history) {
    List<Act> acts = history.acts();
    List<History> candidates = new ArrayList<>();
    for (int length = acts.size() / 2; length >= 1; length /= 2) {
      for (int from = 0; from + length <= acts.size(); from += length) {
        List<Act> fewer = new ArrayList<>(acts.subList(0, from));
        fewer.addAll(acts.subList(from + length, acts.size()));
        candidates.add(new History(fewer));
      }
    }
    for (int at = 0; at < acts.size(); at++) {
      for (Act simpler : simpler(acts.get(at))) {
        List<Act> changed = new ArrayList<>(acts);
        changed.set(at, simpler);
        candidates.add(new History(changed));
      }
    }
    return candidates;
  }

  /** Simpler acts; by none of these steps a history comes back to where it was. */
  private static List<Act> simpler(Act act) {
    return switch (act) {
      case Act.Upload upload -> simpler(upload);
      case Act.UploadAgain(int object) when object > 0 -> List.of(new Act.UploadAgain(0));
      case Act.UploadAgain same -> List.of();
      case Act.Delete(int object) when object > 0 -> List.of(new Act.Delete(0));
      case Act.Delete same -> List.of();
      case Act.Purge(int object, int version) when version > 0 ->
          List.of(new Act.Delete(object), new Act.Purge(object, version - 1));
      case Act.Purge(int object, int version) -> List.of(new Act.Delete(object));
      case Act.Invoke invoke -> simpler(invoke);
      case Act.ReadListed(int object, boolean newer, Optional<Fault> fault)
          when object > 0 || newer || fault.isPresent() ->
          List.of(new Act.ReadListed(0, false, Optional.empty()));
      case Act.ReadListed same -> List.of();
      case Act.GoOn(int which, int requests) when requests > 1 ->
          List.of(new Act.GoOn(which, requests - 1));
      case Act.GoOn same -> List.of();
      case Act.Finish(int which) when which > 0 -> List.of(new Act.Finish(which - 1));
      case Act.Finish same -> List.of();
    };
  }

  private static List<Act> simpler(Act.Upload upload) {
    List<Act> simpler = new ArrayList<>();
    List<Integer> claims = upload.paper().claims();
    for (int n = 0; n < claims.size(); n++) {
      List<Integer> fewer = new ArrayList<>(claims);
      fewer.remove(n);
      simpler.add(new Act.Upload(upload.object(), new Paper(upload.paper().head(), fewer)));
    }
    if (!upload.paper().head().equals("2026-02-02")) {
      simpler.add(new Act.Upload(upload.object(), new Paper("2026-02-02", claims)));
    }
    if (upload.object() > 0) {
      simpler.add(new Act.Upload(0, upload.paper()));
    }
    return simpler;
  }

  private static List<Act> simpler(Act.Invoke invoke) {
    List<Act> simpler = new ArrayList<>();
    List<Integer> messages = invoke.messages();
    invoke
        .fault()
        .ifPresent(
            fault -> {
              simpler.add(new Act.Invoke(messages, invoke.newer(), Optional.empty()));
              if (fault.request() > 1) {
                Fault earlier = new Fault(fault.kind(), fault.request() - 1);
                simpler.add(new Act.Invoke(messages, invoke.newer(), Optional.of(earlier)));
              }
            });
    if (invoke.newer()) {
      simpler.add(new Act.Invoke(messages, false, invoke.fault()));
    }
    if (messages.size() > 1) {
      messages.forEach(
          m -> simpler.add(new Act.Invoke(List.of(m), invoke.newer(), invoke.fault())));
    } else if (messages.getFirst() > 0) {
      List<Integer> earlier = List.of(messages.getFirst() - 1);
      simpler.add(new Act.Invoke(earlier, invoke.newer(), invoke.fault()));
    }
    return simpler;
  }
}
