"""Words by which a mail tells coming in, what was collected, and what is due today.

Owns literals alone: classes of words, each by its letter, the phrases by language. Never what it means for a level.
"""

from collections.abc import Mapping

STAKES: Mapping[str, Mapping[str, str]] = {
    "l": {  # coming in
        "en": "login, logins, log in, log on, logon, logging in, logging on, sign in, signing in, sign on, signin, sso, single sign on, authenticate, authentication"
        ", get in, getting in, gets in, mfa, 2fa, get into, saml, password, two factor, one time code, okta, past the login, let in, lets us in, log back in"
        ", authenticator",
        "de": "anmelden, anmeldung, einloggen, login, einwählen, anmeldeseite, sso, rein, passwort, kennwort, log in, zwei faktor, hineinkommen, reinkommen"
        ", anmeldemaske, eingeloggt, angemeldet",
        "fr": "connexion, connecter, identifier, authentifier, authentification, login, sso, mot de passe, loguer, identification, connectons, entrer dans",
        "es": "iniciar sesión, inicio de sesión, iniciar la sesión, login, acceder a la cuenta, autenticación, autenticar, sso, contraseña, loguear, loguearse"
        ", loguearnos, ingresar, entrar, entrar a, autentificación",
        "ja": "ログイン, サインイン, 認証, パスワード, ログオン, シングルサインオン",
    },
    "L": {  # people cannot come in
        "en": "locked out, logged out of, login failed, login failure, login fails, login loop, login is broken, locks us out, locked us out"
        ", kicked back to the login, invalid credentials, account locked, back to the login, signature validation failed, login error, login broken"
        ", login problem, login problems, login issue, login issues, account suspended, account disabled, account deactivated, account is suspended"
        ", account has been suspended, accounts suspended, suspended account, session expired, logged out, signed out, kicked out of our accounts",
        "de": "ausgesperrt, anmeldeproblem, anmeldeprobleme, login fehlgeschlagen, anmeldung fehlgeschlagen, login problem, login probleme, anmeldefehler"
        ", konto gesperrt, zurück zur anmeldung, loginproblem, loginprobleme, konto deaktiviert, konten gesperrt, abgemeldet, zugang gesperrt, zugänge gesperrt",
        "fr": "problème de connexion, problèmes de connexion, échec de connexion, erreur de connexion, compte bloqué, compte verrouillé, identifiants refusés"
        ", erreur d'authentification, échec d'authentification, compte suspendu, compte désactivé, comptes suspendus, comptes bloqués, déconnecté, déconnectés",
        "es": "problema de acceso, problemas de acceso, cuenta bloqueada, error de inicio de sesión, credenciales inválidas, problema de inicio de sesión"
        ", error de autenticación, problemas para entrar, cuenta suspendida, cuentas suspendidas, cuenta desactivada, cuentas bloqueadas, acceso bloqueado",
        "ja": "ログイン不可, ロックアウト, ログインエラー, アカウントがロック, 締め出され, アカウント停止, アカウントが停止, ログアウトされ",
    },
    "g": {  # data
        "en": "data, timestamps, timestamp, dates, answer, responses, response, results, result, values, value, readings, reading, weights, figures, numbers, counts"
        ", count, totals, total, times, timings, scores, tallies, stats, tonnage, statistics, metrics, durations, clicks, answers",
        "de": "daten, antwort, ergebnisse, ergebnis, werte, werten, wert, zahlen, messwerte, gewichte, zeiten, zeit, auswertung, rohdaten, statistik, summen, angaben"
        ", antworten",
        "fr": "données, réponses, réponse, résultats, résultat, valeurs, chiffres, mesures, temps, poids, totaux, statistiques",
        "es": "datos, respuestas, respuesta, resultados, resultado, valores, cifras, medidas, tiempos, pesos, kilos, totales, números, estadísticas",
        "ja": "データ, 回答, 結果, 値, 数値, 数字, 集計, 計測",
    },
    "W": {  # wrong
        "en": "wrong, incorrect, incorrectly, wrongly, mixed up, swapped, doubled, duplicated, corrupted, corrupt, false, inaccurate, mismatched, scrambled, shifted"
        ", garbled, off by, overwritten, twice, don't match, do not match, doesn't match, does not match, doesn't add up, don't add up, nonsense, miscounted"
        ", assigned to the wrong, never recorded, not recorded, not being recorded, not saved, not being saved, not stored, isn't recorded, aren't recorded"
        ", not captured, not being captured, aren't saved, isn't saved, not collected, not collecting, recording zero, skewed, bogus, overstated, understated"
        ", come in empty, come through empty, arrive empty, come out empty, saved empty, ignored, ignores, in the place of, instead of question, wrong place"
        ", wrong column, wrong question, wrong person, wrong customer, wrong order, wrong account, wrong variant, someone else's, somebody else's"
        ", another customer's, other people's, don't agree with, doesn't agree with, do not agree with, does not agree with, don't tally, doesn't tally"
        ", do not tally, at odds with, don't reconcile, doesn't reconcile, contradict, contradicts, differ from, differs from, disagree with, disagrees with"
        ", all zeros, all zero, all zeroes, recorded as successes, counted as",
        "de": "falsch, falsche, falschen, falscher, falsches, fehlerhaft, fehlerhafte, vertauscht, vertauschte, verfälscht, verfälschte, unbrauchbar, verwechselt"
        ", doppelt, doppelte, verdoppelt, unvollständig, stimmen nicht, stimmt nicht, nicht gespeichert, nicht erfasst, nicht aufgezeichnet, verschoben"
        ", durcheinander, nicht verwertbar, überschrieben, kommen leer an, kommt leer an, leer gespeichert, ignoriert, falsch zugeordnet, falschen variante"
        ", falsche variante, falschen kunden, eines ganz anderen, eines anderen, stimmen nicht überein, weichen ab, weicht ab, widersprechen, widerspricht"
        ", passen nicht zu, passt nicht zu, lauter nullen",
        "fr": "faux, fausses, fausse, faussées, faussés, faussée, mauvaises, mauvaise, mauvais, erronées, erronés, erroné, incorrectes, incorrects, incorrecte"
        ", inversées, inversés, doublées, doublés, corrompues, incohérentes, incohérents, inutilisables, mélangées, mélangés, pas enregistrées, pas enregistrés"
        ", décalées, arrivent vides, ignorés, ignorées, mal enregistrées, mal enregistrés, mauvaise colonne, mauvaise question, à la place de la"
        ", d'un autre client, ne correspondent pas, ne correspond pas, ne concordent pas, ne concorde pas, diffèrent, à zéro partout",
        "es": "equivocada, equivocado, pregunta equivocada, "
        "incorrectos, incorrectas, incorrecto, incorrecta, erróneos, erróneas, equivocados, equivocadas, cambiados, cambiadas, falsos, falsas, duplicados"
        ", duplicadas, corruptos, inservibles, mezcladas, mezclados, no se guardan, no se registran, no coinciden, cruzados, cruzadas, intercambiadas, erróneo"
        ", llegan vacías, llegan vacíos, ignora, ignoran, guardando mal, guarda mal, guardan mal, registra mal, registran mal, registrando mal, calcula mal"
        ", calculan mal, cuenta mal, suma mal, mal registradas, mal guardadas, columna equivocada, de otro cliente, no cuadran, no concuerdan, no concuerda"
        ", difieren, difiere, no corresponden, no corresponde, todos en cero, en cero",
        "ja": "間違った, 間違って, 誤った, 誤って, 違う, 異なる, おかしい, 不正, 入れ替わって, 二重, 重複, 不正確, ずれて, 記録されない, 記録されません, 逆に, 空で保存, 空で記録, 無視, 別の人の, 他人の, 別のお客様, 取り違え, 一致しません, 一致しない, 一致せず"
        ", 合いません, 合わない, 食い違",
    },
    "V": {  # collects, with what it collects
        "en": "collecting, collects, collected, recording, recorded, storing, stores, stored, saves, saved, capturing, captures, captured, logged, logs, registers"
        ", registered, counted, counting, tallied, sit under, end up under, land under, filed under, saved under, stored under, recorded under, recorded as"
        ", saved as, stored as, land in, end up in, credited to, collect, gathering, gather, gathers, counts up",
        "de": "gespeichert, speichert, erfasst, sammelt, aufgezeichnet, zeichnet, abgelegt, protokolliert, zugeordnet, gezählt, verbucht, landen, sammeln, gesammelt"
        ", erfassen, aufzeichnen",
        "fr": "enregistre, enregistrées, enregistrés, collectées, stockées, comptabilisées, attribuées, saisies, collecter, recueille, enregistrer les réponses",
        "es": "guarda, guardan, guardando, registra, registran, registrando, recoge, recopila, almacena, recolecta, asigna, contabiliza, recoger, recolectando"
        ", recopilando, recogiendo",
        "ja": "記録, 保存され, 集計され, 収集",
    },
    "t": {  # today
        "en": "today, tonight, this morning, this afternoon, this evening, same day, within hours, in an hour, in two hours, by noon, end of day, eod, cob"
        ", by tonight, right now",
        "de": "heute, heute abend, heute nachmittag, heute noch, noch heute, in einer stunde, in zwei stunden, bis heute",
        "fr": "aujourd'hui, ce soir, cet après midi, ce matin, ce midi, dans une heure, dans la journée",
        "es": "hoy, esta tarde, esta noche, hoy mismo, en una hora",
        "ja": "今日, 本日, 今夜, 今夕",
    },
    "y": {  # due
        "en": "due, deliver, readout, presentation, present, fielding, kick off",
        "de": "fällig, abgabe, präsentation, präsentieren, abgeben",
        "fr": "rendu, échéance, présentation, restitution, présenter, rendre",
        "es": "entrega, entregar, presentación, presentar, plazo",
        "ja": "締切, 提出, 報告, 納期",
    },
    "Y": {  # a study
        "en": "study, studies, survey, surveys, test, tests, questionnaire, project, card sort, tree test, fieldwork, unmoderated",
        "de": "studie, studien, umfrage, befragung, test, tests, klicktest, erhebung, projekt, feldphase",
        "fr": "étude, études, enquête, sondage, test, tests, questionnaire, terrain",
        "es": "estudio, estudios, encuesta, test, prueba, cuestionario, card sorting, sondeo",
        "ja": "調査, スタディ, アンケート, テスト",
    },
    "N": {  # live
        "en": "live, running, in field, in the field, ongoing, in flight, active",
        "de": "läuft aktuell, läuft gerade, läuft derzeit, läuft noch, läuft bereits, laufende, laufenden, laufender, aktive, aktiv, live",
        "fr": "en cours, live, active, sur le terrain",
        "es": "en curso, activo, activa, en vivo, en marcha, en campo, corriendo",
        "ja": "実施中, 進行中, 公開中, 稼働中, 配信中",
    },
    "O": {  # launch
        "en": "launch, launches, launching, launched, relaunch, go live, goes live, going live, went live, gone live, publish, publishes, publishing, published"
        ", publication, set it live, set live, push live, put live, start the study, start the test, start our study, start our test, start my study"
        ", start a study, start the survey, start our survey, start my test, start fieldwork, starting the study, open the study to, get the study out"
        ", send out the study, kick off the study, deploy, activate, getting live, get live, got live, gets live, not live, go to live, be live, gone out"
        ", going out to, push it live, pushed live, make it live",
        "de": "launch, launchen, veröffentlichen, veröffentlicht, veröffentlichung, freischalten, freigeschaltet, live schalten, live geschaltet, live gehen"
        ", geht live, online gehen, online stellen, studienstart, studie starten, test starten, umfrage starten, livegang, aktivieren, scharf schalten"
        ", ins feld, live zu gehen, live zu schalten, live zu stellen, live gestellt, geht nicht live",
        "fr": "lancement, lance, lancer, lancée, lançons, publier, publiée, publication, mise en ligne, mettre en ligne, mise en production, passer en ligne"
        ", passe pas en ligne, démarrage, activer, activée, ouvrir aux participants, passer en live, mettre en live, mise en live",
        "es": "lanzamiento, lanza, lanzar, lanzado, lanzada, lanzarlo, lanzarla, lanzamos, publicar, publicarlo, publicarla, publica, publicado, publicación, activar"
        ", activarlo, poner en marcha, salir a campo, poner en vivo, iniciar el estudio, comenzar el estudio, empezar el estudio, salir en vivo, sale en vivo"
        ", ponerla en vivo, se lanza",
        "ja": "公開, 配信, リリース, ローンチ, 立ち上げ",
    },
    "6": {  # not launched yet
        "en": "still in draft, still a draft, still draft, stays in draft, stays a draft, stays draft, stuck in draft, stuck as draft, back to draft, back in draft"
        ", remains in draft, remains a draft, remains draft, sits in draft, sitting in draft, left in draft, reverts to draft, returns to draft"
        ", flips back to draft, still says draft, still shows draft, keeps saying draft, stuck on draft, never leaves draft, status stays, status remains"
        ", still launching, stays at launching, stuck on launching, stuck launching, preparing launch, still preparing, stays scheduled, still paused"
        ", stays paused, back to paused, still pending, stuck in review, stays closed, still says preparing, says preparing, status still, status is still"
        ", still shows preparing, shows preparing, still says paused, still shows paused, paused itself, pauses itself, paused by itself",
        "de": "bleibt im entwurf, bleibt entwurf, bleibt ein entwurf, bleibt auf entwurf, noch im entwurf, noch entwurf, weiterhin entwurf, weiter im entwurf"
        ", wieder entwurf, zurück auf entwurf, zurück in den entwurf, steht auf entwurf, bleibt als entwurf, bleibt im entwurfsmodus, hängt im entwurf"
        ", im status entwurf, immer noch entwurf, immer noch im entwurf, immer noch ein entwurf, wird vorbereitet, bleibt pausiert, immer noch pausiert"
        ", noch nicht online, noch nicht live, geht nicht online, immer noch wartend, steht auf wartend, status ist immer noch, status bleibt, status steht"
        ", pausiert sich, hat sich pausiert",
        "fr": "reste en brouillon, reste à l'état de brouillon, toujours en brouillon, repasse en brouillon, encore en brouillon, reste un brouillon"
        ", toujours à l'état de brouillon, reste bloquée en brouillon, revient en brouillon, reste en mode brouillon, demeure en brouillon, restée en brouillon"
        ", toujours en pause, reste en pause, toujours pas en ligne, pas encore en ligne, toujours pas lancée, toujours en attente, en attente de lancement"
        ", statut reste, statut indique toujours, s'est mise en pause, se met en pause",
        "es": "sigue en borrador, sigue como borrador, queda en borrador, queda como borrador, se queda en borrador, se queda como borrador, vuelve a borrador"
        ", permanece en borrador, continúa en borrador, continúa como borrador, sigue siendo borrador, aparece como borrador, en estado borrador"
        ", en estado de borrador, sigue siendo un borrador, sigue en pausa, sigue pausado, aún no está en vivo, todavía no está publicado, sigue en espera"
        ", sigue pendiente, estado sigue, se ha pausado, se pausó solo, se pausa solo",
        "ja": "下書きのまま, 下書きに戻, ドラフトのまま, ステータスが下書き, 下書き状態, 準備中のまま, ステータスは, 一時停止のまま",
    },
}
